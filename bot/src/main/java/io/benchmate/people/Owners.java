package io.benchmate.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who stands behind the owners that one plan prints, as an admin mapped them. An owner that nobody
 * was mapped to stays visible as such. Pure and immutable.
 *
 * @param mapped by the owner's folded name, see {@link OwnerNames#folded}
 * @param silent why nobody behind an owner is reminded though somebody was mapped, in a clause; by
 *     the folded name too
 */
public record Owners(Map<String, List<Assignee>> mapped, Map<String, String> silent) {
    /** More than these are not written to one by one: a smaller group or people must be named. */
    public static final int MOST_MEMBERS = 100;

    public static final Owners NONE = new Owners(Map.of());

    public Owners(Map<String, List<Assignee>> mapped) {
        this(mapped, Map.of());
    }

    public Owners {
        Map<String, List<Assignee>> copy = new LinkedHashMap<>();
        mapped.forEach((name, all) -> copy.put(OwnerNames.folded(name), List.copyOf(all)));
        mapped = java.util.Collections.unmodifiableMap(copy);
        silent = Map.copyOf(silent);
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

    /**
     * The same with each group's members in its place, as far as they can be read. A huge group
     * stands for nobody, and {@link #why} says so.
     */
    public Owners withMembers(Groups groups) {
        Map<String, List<Assignee>> all = new LinkedHashMap<>();
        Map<String, String> reasons = new LinkedHashMap<>(silent);
        mapped.forEach(
                (owner, behind) ->
                        all.put(
                                owner,
                                behind.stream()
                                        .flatMap(each -> members(owner, each, groups, reasons))
                                        .distinct()
                                        .toList()));
        return new Owners(all, reasons);
    }

    /** The groups among those who stand for owners: as mapped, or those that could not be read. */
    public Set<Assignee.Group> groups() {
        return mapped.values().stream()
                .flatMap(List::stream)
                .filter(Assignee.Group.class::isInstance)
                .map(Assignee.Group.class::cast)
                .collect(Collectors.toSet());
    }

    /** The same without these people, in lower case. */
    public Owners without(Set<String> gone) {
        Map<String, List<Assignee>> all = new LinkedHashMap<>();
        Map<String, String> reasons = new LinkedHashMap<>(silent);
        mapped.forEach(
                (owner, behind) -> {
                    List<Assignee> left =
                            behind.stream()
                                    .filter(each -> !gone.contains(Present.folded(each.id())))
                                    .toList();
                    all.put(owner, left);
                    if (left.isEmpty() && !behind.isEmpty()) {
                        reasons.put(
                                owner,
                                "the account of %s, who stood for it, is closed"
                                        .formatted(behind.getFirst().name()));
                    }
                });
        return new Owners(all, reasons);
    }

    /**
     * Why nobody is reminded for an owner that somebody was mapped to, in a clause; empty where
     * nobody was.
     */
    public Optional<String> why(String name, Map<String, String> key) {
        return OwnerNames.alike(name, key).stream()
                .filter(silent::containsKey)
                .map(silent::get)
                .findFirst();
    }

    private static Stream<Assignee> members(
            String owner, Assignee assignee, Groups groups, Map<String, String> reasons) {
        return switch (assignee) {
            case Assignee.Person person -> Stream.of(person);
            case Assignee.Group group -> {
                Set<String> ids = groups.members(group.id()).orElse(null);
                if (ids == null) {
                    yield Stream.of(group);
                }
                if (ids.size() > MOST_MEMBERS) {
                    reasons.put(owner, huge(group, ids.size()));
                    yield Stream.empty();
                }
                yield ids.stream().sorted().map(id -> new Assignee.Person(id, groups.name(id)));
            }
        };
    }

    private static String huge(Assignee.Group group, int size) {
        return ("the group %s has %,d members, more than the %d whom I remind one by one; name a"
                        + " smaller group or people")
                .formatted(group.name(), size, MOST_MEMBERS);
    }

    private List<Assignee> behind(String name, Map<String, String> key) {
        LinkedHashSet<Assignee> all = new LinkedHashSet<>();
        OwnerNames.alike(name, key)
                .forEach(each -> all.addAll(mapped.getOrDefault(each, List.of())));
        return List.copyOf(all);
    }
}
