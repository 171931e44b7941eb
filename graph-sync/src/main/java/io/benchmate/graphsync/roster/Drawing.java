package io.benchmate.graphsync.roster;

import java.util.List;

/** What came of drawing a roster. */
public sealed interface Drawing {

    /** All sources were read to their ends. */
    record Complete(Roster roster) implements Drawing {}

    /**
     * At least one source was not read, so it is not known who belongs on the list.
     *
     * @param reasons one for each source that failed
     */
    record Partial(List<String> reasons) implements Drawing {
        public Partial {
            reasons = List.copyOf(reasons);
        }
    }
}
