package io.benchmate.plan.revising;

import io.benchmate.plan.Action;

import java.util.List;

/** One difference between the live revision of a plan and the one that is proposed. */
public sealed interface RevisionChange {

    /** An action that the live revision does not have. */
    record Added(Action action) implements RevisionChange {}

    /** An action that stays, with what differs; never empty. */
    record Changed(Action before, Action after, List<Difference> differences)
            implements RevisionChange {
        public Changed {
            differences = List.copyOf(differences);
        }
    }

    /** An action that the new file does not have. */
    record Removed(Action action) implements RevisionChange {}

    /**
     * Perhaps the same action, perhaps not: an admin says.
     *
     * @param why what speaks for it and what against, to follow "It may be another action: "
     */
    record Doubtful(Action live, Action incoming, String why) implements RevisionChange {}

    /** Something that the plan says of itself: its title, version, legend, dates or key. */
    record Facts(Difference difference) implements RevisionChange {}

    /**
     * Two texts of one cell.
     *
     * @param what the cell, in plain words
     * @param before empty when there was none
     * @param after empty when there is none any more
     */
    record Difference(String what, String before, String after) {}
}
