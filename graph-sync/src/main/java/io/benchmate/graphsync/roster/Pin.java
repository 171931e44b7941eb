package io.benchmate.graphsync.roster;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who must be on a list, or must not, whatever the sources say.
 *
 * @param who an Entra object id or an address
 * @param owner who answers for it
 * @param expires the last day on which it holds, in the institution's zone
 */
public record Pin(String who, Kind kind, String owner, String reason, Optional<LocalDate> expires) {

    /** Which way. */
    public enum Kind {
        PIN,
        OPT_OUT
    }

    public Pin {
        who = Address.folded(who);
        if (who.isBlank() || owner.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException(
                    "a pin or an opt-out needs a person, an owner and a reason");
        }
    }

    public boolean holdsOn(LocalDate day) {
        return expires.map(last -> !day.isAfter(last)).orElse(true);
    }

    boolean isAbout(Person person) {
        return who.equals(person.key())
                || person.addresses().stream().anyMatch(one -> one.value().equals(who));
    }

    public String words() {
        String until = expires.map(day -> " until " + Days.words(day)).orElse("");
        return switch (kind) {
            case PIN -> "pinned by " + owner + until + ": " + reason;
            case OPT_OUT -> "opted out" + until + " (noted by " + owner + "): " + reason;
        };
    }
}
