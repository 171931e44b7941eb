package io.benchmate.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who stands behind the owners that one plan prints, as an admin mapped them. An owner that nobody
 * was mapped to stays visible as such. Pure and immutable.
 *
 * @param mapped by the owner's folded name, see {@link OwnerNames#folded}
 */
public record Owners(Map<String, List<Assignee>> mapped) {
    public static final Owners NONE = new Owners(Map.of());

    public Owners {
        Map<String, List<Assignee>> copy = new LinkedHashMap<>();
        mapped.forEach((name, all) -> copy.put(OwnerNames.folded(name), List.copyOf(all)));
        mapped = java.util.Collections.unmodifiableMap(copy);
    }

    /**
     * The owners of one cell.
     *
     * @param assigned who stands behind them, each once, with the owner's printed name
     * @param unmapped printed names that nobody stands behind
     */
    public record Owned(Map<Assignee, String> assigned, List<String> unmapped) {}

    /**
     * @param key the plan's abbreviations and what they stand for
     */
    public Owned of(String cell, Map<String, String> key) {
        Map<Assignee, String> assigned = new LinkedHashMap<>();
        List<String> unmapped = new ArrayList<>();
        for (String name : OwnerNames.in(cell, key, mapped.keySet())) {
            List<Assignee> behind = behind(name, key);
            if (behind.isEmpty()) {
                unmapped.add(name);
            }
            behind.forEach(each -> assigned.putIfAbsent(each, name));
        }
        return new Owned(java.util.Collections.unmodifiableMap(assigned), List.copyOf(unmapped));
    }

    /** The same with each group's members in its place, as far as they can be read. */
    public Owners withMembers(Groups groups) {
        Map<String, List<Assignee>> all = new LinkedHashMap<>();
        mapped.forEach(
                (owner, behind) ->
                        all.put(
                                owner,
                                behind.stream()
                                        .flatMap(each -> members(each, groups))
                                        .distinct()
                                        .toList()));
        return new Owners(all);
    }

    private static Stream<Assignee> members(Assignee assignee, Groups groups) {
        return switch (assignee) {
            case Assignee.Person person -> Stream.of(person);
            case Assignee.Group group ->
                    groups.members(group.id())
                            .map(
                                    ids ->
                                            ids.stream()
                                                    .sorted()
                                                    .<Assignee>map(
                                                            id -> new Assignee.Person(id, id)))
                            .orElseGet(() -> Stream.of(group));
        };
    }

    private List<Assignee> behind(String name, Map<String, String> key) {
        LinkedHashSet<Assignee> all = new LinkedHashSet<>();
        OwnerNames.alike(name, key)
                .forEach(each -> all.addAll(mapped.getOrDefault(each, List.of())));
        return List.copyOf(all);
    }
}
