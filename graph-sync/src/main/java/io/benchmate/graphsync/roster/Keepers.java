package io.benchmate.graphsync.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

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
     *
     * @param faculty whether the list is a faculty's, whose deputy is its champion and whose owner
     *     is warned about with the whole list
     */
    public List<String> warnings(boolean faculty, Roster roster, LocalDate today) {
        return each(
                faculty,
                (role, who) -> warning(role, who, roster.of(who).map(Standing::person), today));
    }

    /** In words, if one of them is in the directory no more, or disabled. */
    public List<String> gone(boolean faculty, SourceReading directory) {
        return switch (directory) {
            case SourceReading.Failed _ -> List.of();
            case SourceReading.Complete complete ->
                    each(faculty, (role, who) -> gone(role, who, complete));
        };
    }

    /** By address or Entra object id, as the file has it. */
    public List<String> names(boolean faculty) {
        return List.copyOf(new LinkedHashSet<>(byRole(faculty).values()));
    }

    private Map<String, String> byRole(boolean faculty) {
        Map<String, String> roles = new LinkedHashMap<>();
        if (faculty) {
            roles.put("champion", deputy);
        } else {
            roles.put("owner", owner);
            roles.put("deputy", deputy);
        }
        return roles;
    }

    private List<String> each(
            boolean faculty, BiFunction<String, String, Optional<String>> warning) {
        List<String> warnings = new ArrayList<>();
        byRole(faculty).forEach((role, who) -> warning.apply(role, who).ifPresent(warnings::add));
        return warnings;
    }

    private static Optional<String> warning(
            String role, String who, Optional<Person> person, LocalDate today) {
        Optional<LocalDate> leaving = person.flatMap(one -> one.work().leaving());
        if (leaving.isPresent() && !today.plusDays(NOTICE_DAYS).isBefore(leaving.get())) {
            boolean past = leaving.get().isBefore(today);
            return Optional.of(
                    "the list's %s (%s) %s on %s: name another"
                            .formatted(
                                    role,
                                    who,
                                    past ? "left" : "leaves",
                                    Days.words(leaving.get())));
        }
        return person.flatMap(one -> disabled(role, who, one));
    }

    private static Optional<String> gone(
            String role, String who, SourceReading.Complete directory) {
        Optional<Person> person =
                directory.people().stream()
                        .map(Found::person)
                        .filter(one -> isNamed(one, who))
                        .findFirst();
        return person.isEmpty()
                ? Optional.of(
                        "the list's %s (%s) is no longer in the directory: name another"
                                .formatted(role, who))
                : disabled(role, who, person.get());
    }

    /** Whether the name is one of the person's addresses or his object id. */
    public static boolean isNamed(Person person, String who) {
        return person.key().equalsIgnoreCase(who.strip())
                || Address.of(who).filter(person.addresses()::contains).isPresent();
    }

    private static Optional<String> disabled(String role, String who, Person person) {
        return person.account().enabled()
                ? Optional.empty()
                : Optional.of(
                        "the account of the list's %s (%s) is disabled: name another"
                                .formatted(role, who));
    }
}
