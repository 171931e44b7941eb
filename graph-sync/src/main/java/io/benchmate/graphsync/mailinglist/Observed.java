package io.benchmate.graphsync.mailinglist;

import io.benchmate.graphsync.roster.Address;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everybody who is on a list, read to the end.
 *
 * @param target which list, as the allow-list names it
 */
public record Observed(String target, Keyed keyed, List<Member> members) {
    public Observed {
        members = List.copyOf(members);
    }

    /** What the members are known by here: ids and addresses. */
    public Set<String> names() {
        Set<String> names = new HashSet<>();
        for (Member one : members) {
            names.add(one.id());
            one.address().map(Address::value).ifPresent(names::add);
        }
        return names;
    }
}
