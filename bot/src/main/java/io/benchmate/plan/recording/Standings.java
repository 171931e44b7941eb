package io.benchmate.plan.recording;

import io.benchmate.plan.PlanId;
import io.benchmate.plan.Recordings;
import io.benchmate.plan.revising.Recording;

import java.time.ZoneId;
import java.util.List;

/** What stands for a plan, as text of cells. */
final class Standings {
    /** What the erasure of a person's data leaves in place of a name. */
    private static final String ERASED = "forgotten";

    private Standings() {}

    static List<Recording> of(Recordings recordings, PlanId plan, ZoneId zone) {
        return recordings.standing(plan).values().stream()
                .flatMap(List::stream)
                .map(each -> shown(each, zone))
                .toList();
    }

    static Recording shown(io.benchmate.plan.Recording kept, ZoneId zone) {
        Recording one = Recording.of(kept, zone);
        return one.by().isBlank() || one.by().equals(ERASED)
                ? new Recording(
                        one.action(), one.field(), one.text(), one.over(), nobody(), one.on())
                : one;
    }

    private static String nobody() {
        return "somebody whose name was erased";
    }
}
