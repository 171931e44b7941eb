package io.benchmate.graphsync.mailinglist;

import java.util.List;

/**
 * Everybody who is on a list, read to the end.
 *
 * @param target which list, as the allow-list names it
 */
public record Observed(String target, Keyed keyed, List<Member> members) {
    public Observed {
        members = List.copyOf(members);
    }
}
