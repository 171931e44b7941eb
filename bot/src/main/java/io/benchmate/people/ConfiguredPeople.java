package io.benchmate.people;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Admins as the configuration names them: one by one, or by a group. */
final class ConfiguredPeople implements People, Admins {
    private final Set<String> named;
    private final @Nullable String group;
    private final GroupMembers members;

    ConfiguredPeople(Set<String> named, @Nullable String group, GroupMembers members) {
        this.named = named.stream().map(ConfiguredPeople::folded).collect(Collectors.toSet());
        this.group = group;
        this.members = members;
    }

    @Override
    public boolean isAdmin(Person person) {
        String id = folded(person.objectId());
        return named.contains(id) || ofGroup().contains(id);
    }

    @Override
    public Set<String> known() {
        Set<String> all = new HashSet<>(named);
        all.addAll(ofGroup());
        return all;
    }

    private Set<String> ofGroup() {
        return group == null ? Set.of() : members.of(group).orElse(Set.of());
    }

    private static String folded(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
