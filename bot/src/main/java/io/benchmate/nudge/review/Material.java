package io.benchmate.nudge.review;

import io.benchmate.plan.ActionId;
import io.benchmate.plan.Legend;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanReadings;
import io.benchmate.plan.Recording;
import io.benchmate.plan.Shade;
import io.benchmate.plan.Status;
import io.benchmate.plan.importing.PlanTable;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that a pack is made of, read before it is made. Making it is pure.
 *
 * @param printed the live plan as its file says
 * @param layout its table
 * @param earlier the plan that was live at the window's beginning; the first one where none was yet
 * @param histories everything recorded of each action of either, oldest first
 */
record Material(
        Plan printed,
        PlanTable layout,
        Plan earlier,
        Map<ActionId, List<Recording>> histories,
        PlanReadings readings,
        ZoneId zone) {

    ReviewPack pack(Window window) {
        Signing signing = new Signing(zone);
        Snapshot now = Snapshot.at(printed, histories, Instant.MAX, zone);
        Snapshot then = Snapshot.at(earlier, histories, start(window.since()), zone);
        return new ReviewPack(
                printed.id(),
                printed.facts(),
                window,
                Filling.of(printed, layout, now.standing(), signing),
                counts(now.laid()),
                Changes.between(then, now),
                Trouble.in(now, signing),
                Piece.since(window.since(), now, signing),
                Ahead.of(now.laid(), readings, window),
                List.of());
    }

    private Instant start(@Nullable LocalDate since) {
        return since == null ? Instant.EPOCH : since.atStartOfDay(zone).toInstant();
    }

    private static Map<String, Integer> counts(Plan plan) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        plan.actions()
                .forEach(
                        action ->
                                counts.merge(
                                        counted(action.status(), plan.facts().legend()),
                                        1,
                                        Integer::sum));
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(each -> sorted.put(each.getKey(), each.getValue()));
        return sorted;
    }

    /** A word of the plan that is no colour is told from ours. */
    private static String counted(Status status, Legend legend) {
        String words = legend.inWords(status);
        return status.shade() == Shade.WORDS ? "“" + words + "”" : words;
    }
}
