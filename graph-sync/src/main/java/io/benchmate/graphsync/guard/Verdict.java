package io.benchmate.graphsync.guard;

import java.util.List;

/** Whether a plan may be applied. */
public sealed interface Verdict {

    /** Without asking. */
    record Cleared() implements Verdict {}

    /** Not before somebody approves it, if that is possible at all. */
    record Held(List<HoldReason> reasons) implements Verdict {
        public Held {
            reasons = List.copyOf(reasons);
        }

        public boolean approvable() {
            return reasons.stream().allMatch(HoldReason::approvable);
        }

        public List<String> words() {
            return reasons.stream().map(HoldReason::words).toList();
        }
    }
}
