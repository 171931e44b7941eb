package io.benchmate.plan.recording;

import io.benchmate.plan.Action;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Recording;

import java.util.List;

/** What came of recording or taking back. */
public sealed interface Outcome {

    /**
     * It is kept, and answers show it from now on.
     *
     * @param action as the plan prints it
     * @param made what was recorded, or what was taken back; never empty
     * @param undo the keys with which this is taken back
     */
    record Done(Plan plan, Action action, List<Recording> made, List<String> undo)
            implements Outcome {
        public Done {
            undo = List.copyOf(undo);
            made = List.copyOf(made);
        }
    }

    /** Nothing was recorded; the sentence says why and what to do. */
    record Refused(String sentence) implements Outcome {}

    /** The plan is not loaded any more, or has no such action. */
    record Gone() implements Outcome {}
}
