package io.benchmate.nudge.review;

import io.benchmate.plan.Action;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Recorded;
import io.benchmate.plan.Recording;
import io.benchmate.plan.Standing;
import io.benchmate.plan.revising.Overlay;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan at one moment: as its file said then, and with what stood recorded. Pure.
 *
 * @param printed as the file says
 * @param laid with the recordings over it
 * @param standing what stood for each action, oldest first
 */
record Snapshot(Plan printed, Plan laid, Map<ActionId, List<Recording>> standing) {

    /**
     * @param before the moment; what was recorded at it or later is not in it
     */
    static Snapshot at(
            Plan printed, Map<ActionId, List<Recording>> histories, Instant before, ZoneId zone) {
        Map<ActionId, List<Recording>> standing = new LinkedHashMap<>();
        histories.forEach(
                (action, history) ->
                        standing.put(
                                action,
                                Standing.of(
                                                history.stream()
                                                        .filter(each -> each.at().isBefore(before))
                                                        .toList())
                                        .stream()
                                        .filter(each -> isCell(each.what()))
                                        .toList()));
        List<io.benchmate.plan.revising.Recording> cells =
                standing.values().stream()
                        .flatMap(List::stream)
                        .map(each -> shown(each, zone))
                        .toList();
        return new Snapshot(printed, Overlay.of(printed, cells).plan(), standing);
    }

    private static io.benchmate.plan.revising.Recording shown(Recording kept, ZoneId zone) {
        return new io.benchmate.plan.revising.Recording(
                kept.action(),
                kept.what().field(),
                kept.what().text(),
                kept.printedThen(),
                Signing.author(kept.by()),
                new Signing(zone).day(kept));
    }

    Optional<Action> action(ActionId id) {
        return laid.action(id);
    }

    /** Whether it is the text of a cell. */
    static boolean isCell(Recorded what) {
        return what instanceof Recorded.NewStatus
                || what instanceof Recorded.Evidence
                || what instanceof Recorded.Correction;
    }
}
