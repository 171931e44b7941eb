package io.benchmate.plan.revising;

import io.benchmate.plan.Plan;
import io.benchmate.plan.importing.Reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out what would happen if a reading went live. Pure. */
public final class Previews {
    private Previews() {}

    /** The plan among these that the reading is a revision of; empty for a plan of its own. */
    public static Optional<Plan> revised(
            Reading.Understood reading, List<Plan> live, Choices choices) {
        return Lineage.of(reading.plan(), live, choices);
    }

    /** What differs between the live plan and another revision of it. */
    public static List<RevisionChange> changes(Plan live, Plan next) {
        return Comparison.of(live, next);
    }

    /** The preview of a plan that is not loaded yet. */
    public static Preview first(Reading.Understood reading) {
        return new Preview(
                reading.plan(), null, reading.columns(), reading.report(), List.of(), false);
    }

    /** The preview of a further revision. */
    public static Preview next(
            Reading.Understood reading, Plan live, Choices choices, boolean earlierNotes) {
        Matching matching = Matching.of(live, reading.plan(), choices);
        List<RevisionChange> changes = new ArrayList<>(matching.doubts());
        changes.addAll(Comparison.of(live, matching.plan()));
        return new Preview(
                matching.plan(), live, reading.columns(), reading.report(), changes, earlierNotes);
    }
}
