package io.benchmate.nudge.review;

import io.benchmate.plan.Plan;
import io.benchmate.plan.Revision;

import java.time.LocalDate;
import java.util.List;

/**
 * What is otherwise in a plan than it was on a day: what people recorded since, and what came with
 * newer files.
 *
 * @param plan the live plan as printed
 * @param since that day; what happened on it counts
 * @param changes of statuses, of other cells, and of which actions there are
 * @param pieces evidence that people recorded
 * @param revisions that went live since, the newest first
 * @param known the day from which the plan is known here
 */
public record News(
        Plan plan,
        LocalDate since,
        List<Change> changes,
        List<Piece> pieces,
        List<Revision> revisions,
        LocalDate known) {
    public News {
        changes = List.copyOf(changes);
        pieces = List.copyOf(pieces);
        revisions = List.copyOf(revisions);
    }

    /** Whether the plan was loaded on that day already. */
    public boolean wasKnown() {
        return known.isBefore(since);
    }
}
