package io.benchmate.teams.desk;

import io.benchmate.card.ConflictChoices;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanReadings;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Readings;
import io.benchmate.plan.Revisions;
import io.benchmate.plan.TimescaleList;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The plan that a card about timescales speaks of, read as it is now.
 *
 * @param from "plan" or "draft" with its id, for the buttons of the next card
 */
record TimescaleScope(Map<String, String> from, Plan plan, TimescaleList list) {

    /** The live plan or the draft that a button names; empty when it is gone. */
    static Optional<TimescaleScope> of(
            Map<String, String> data, Plans plans, Revisions revisions, Readings readings) {
        String draft = data.getOrDefault("draft", "");
        if (!draft.isEmpty()) {
            return Revised.id(draft)
                    .flatMap(revisions::plan)
                    .map(plan -> of(fromDraft(draft, data), plan, readings.of(plan)));
        }
        String id = data.getOrDefault("plan", "");
        return plans.live().stream()
                .filter(plan -> plan.id().value().equals(id))
                .findFirst()
                .map(plan -> ofLive(plan, readings));
    }

    /** What was chosen among conflicts goes along, for the way back to the preview. */
    private static Map<String, String> fromDraft(String draft, Map<String, String> data) {
        Map<String, String> from = new TreeMap<>(ConflictChoices.kept(data));
        from.put("draft", draft);
        return from;
    }

    static TimescaleScope ofLive(Plan plan, Readings readings) {
        return of(Map.of("plan", plan.id().value()), plan, readings.of(plan));
    }

    private static TimescaleScope of(Map<String, String> from, Plan plan, PlanReadings readings) {
        return new TimescaleScope(from, plan, TimescaleList.of(plan, readings));
    }
}
