package io.benchmate.graphsync.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who answers for a list.
 *
 * @param owner an address
 * @param deputy an address
 */
public record Keepers(String owner, String deputy) {
    private static final int NOTICE_DAYS = 30;

    /**
     * In words, if one of them has left, is about to, or is disabled, as far as the sources say.
     */
    public List<String> warnings(Roster roster, LocalDate today) {
        List<String> warnings = new ArrayList<>();
        warning("owner", owner, roster, today).ifPresent(warnings::add);
        warning("deputy", deputy, roster, today).ifPresent(warnings::add);
        return warnings;
    }

    private static Optional<String> warning(
            String role, String who, Roster roster, LocalDate today) {
        Optional<Person> person = roster.of(who).map(Standing::person);
        Optional<LocalDate> leaving = person.flatMap(one -> one.work().leaving());
        if (leaving.isPresent() && !today.plusDays(NOTICE_DAYS).isBefore(leaving.get())) {
            return Optional.of(
                    "the list's %s leaves on %s: name another"
                            .formatted(role, Days.words(leaving.get())));
        }
        return person.filter(one -> !one.account().enabled())
                .map(
                        one ->
                                "the account of the list's %s is disabled: name another"
                                        .formatted(role));
    }
}
