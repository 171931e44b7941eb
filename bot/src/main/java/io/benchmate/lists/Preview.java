package io.benchmate.lists;

import java.util.List;

/** What came of looking at a list. */
public sealed interface Preview {

    record Ready(Proposal proposal) implements Preview {}

    /**
     * Something could not be read to its end, so nothing is known and nothing changes.
     *
     * @param reasons without names or addresses
     */
    record Unread(List<String> reasons) implements Preview {
        public Unread {
            reasons = List.copyOf(reasons);
        }
    }
}
