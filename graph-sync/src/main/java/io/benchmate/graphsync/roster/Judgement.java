package io.benchmate.graphsync.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides about one person after another. */
final class Judgement {
    private final ListRules rules;
    private final Pins pins;
    private final Map<String, LocalDate> disabledSince;
    private final LocalDate today;

    /**
     * @param pins those that hold today
     */
    Judgement(ListRules rules, Pins pins, Map<String, LocalDate> disabledSince, LocalDate today) {
        this.rules = rules;
        this.pins = pins;
        this.disabledSince = disabledSince;
        this.today = today;
    }

    Standing of(Person person, List<String> found) {
        Optional<Pin> optOut = pins.about(person, Pin.Kind.OPT_OUT);
        if (optOut.isPresent()) {
            return off(person, optOut.get().words(), found);
        }
        Optional<Pin> pin = pins.about(person, Pin.Kind.PIN);
        Optional<String> unfit = pin.isPresent() ? unreachable(person) : unfit(person);
        if (unfit.isPresent()) {
            return off(person, unfit.get(), found);
        }
        List<String> because = new ArrayList<>();
        pin.map(Pin::words).ifPresent(because::add);
        because.addAll(found);
        if (!person.account().enabled()) {
            because.add("the account is disabled; it stays until " + Days.words(lastDay(person)));
        }
        return new Standing.On(person, because);
    }

    String list() {
        return rules.list();
    }

    /** The faculty comes first: what else there is to say of others is none of its champion's. */
    private Optional<String> unfit(Person person) {
        Policy policy = rules.policy();
        Optional<LocalDate> leaving = person.work().leaving();
        if (rules.faculty().isPresent() && !rules.faculty().get().holds(person)) {
            return Optional.of("is not in " + rules.faculty().get().name());
        }
        if (leaving.isPresent() && today.isAfter(leaving.get().plusDays(policy.leaverDays()))) {
            return Optional.of("left on " + Days.words(leaving.get()));
        }
        if (person.account().guest() && !policy.guests()) {
            return Optional.of("is a guest, and this list takes none");
        }
        if (!person.account().enabled() && today.isAfter(lastDay(person))) {
            return Optional.of("the account is disabled");
        }
        if (policy.isShared(person)) {
            return Optional.of("is a shared mailbox or a room");
        }
        return unreachable(person);
    }

    private Optional<String> unreachable(Person person) {
        return person.mail().isEmpty() && !rules.policy().mailless()
                ? Optional.of("has no e-mail address")
                : Optional.empty();
    }

    private LocalDate lastDay(Person person) {
        return disabledSince
                .getOrDefault(person.key(), today)
                .plusDays(rules.policy().disabledDays())
                .minusDays(1);
    }

    private static Standing off(Person person, String why, List<String> found) {
        List<String> because = new ArrayList<>();
        because.add(why);
        because.addAll(found);
        return new Standing.Off(person, because);
    }
}
