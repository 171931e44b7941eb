package io.benchmate.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Those who stand for owners without the accounts that were closed: nobody who left is reminded,
 * and an owner that only he stood for counts as one without anybody, with the reason.
 */
public record Present(ClosedAccounts closed) {

    /** The same mappings; what is written goes through unchanged. */
    public OwnerMappings mappings(OwnerMappings all) {
        return new OwnerMappings() {
            @Override
            public Owners of(String plan) {
                Set<String> gone = closed.known();
                return gone.isEmpty() ? all.of(plan) : all.of(plan).without(gone);
            }

            @Override
            public int map(String plan, Map<String, List<Assignee>> mapped, Person by) {
                return all.map(plan, mapped, by);
            }

            @Override
            public boolean undo(String plan, String owner, Person by) {
                return all.undo(plan, owner, by);
            }
        };
    }

    public Groups groups(Groups all) {
        return new Groups() {
            @Override
            public Optional<Set<String>> members(String group) {
                Set<String> gone = closed.known();
                return all.members(group)
                        .map(
                                ids ->
                                        ids.stream()
                                                .filter(each -> !gone.contains(folded(each)))
                                                .collect(Collectors.toUnmodifiableSet()));
            }

            @Override
            public String name(String member) {
                return all.name(member);
            }
        };
    }

    static String folded(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
