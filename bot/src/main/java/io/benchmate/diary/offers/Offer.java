package io.benchmate.diary.offers;

import io.benchmate.diary.Category;
import io.benchmate.plan.Action;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanReadings;
import io.benchmate.plan.timescale.Milestone;
import io.benchmate.plan.timescale.Reading;
import io.benchmate.plan.timescale.Recurrence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An action of a plan that comes again by its timescale and whose words speak of something that
 * people go to or enter for.
 *
 * @param timescale the cell to the letter
 * @param again how it comes again, as its timescale is read
 */
public record Offer(
        Plan plan, Action action, Category category, String timescale, Recurrence again) {

    /** The action that an entry came from, as its plan has it now. */
    public record Origin(String planId, String code, String title) {}

    /** What of a plan may belong in the diary, in the plan's order. Pure. */
    public static List<Offer> of(Plan plan, PlanReadings readings) {
        List<Offer> offers = new ArrayList<>();
        for (Action action : plan.actions()) {
            Category category = Category.of(action.title());
            if (category != Category.OTHER) {
                readings.of(action)
                        .flatMap(reading -> again(reading))
                        .ifPresent(
                                again ->
                                        offers.add(
                                                new Offer(
                                                        plan,
                                                        action,
                                                        category,
                                                        action.text(Field.TIMESCALE).orElse(""),
                                                        again)));
            }
        }
        return offers;
    }

    private static Optional<Recurrence> again(Reading reading) {
        if (!reading.maySend()) {
            return Optional.empty();
        }
        Recurrence whole = reading.recurrence();
        return whole != null
                ? Optional.of(whole)
                : reading.milestones().stream()
                        .map(Milestone::recurrence)
                        .filter(Objects::nonNull)
                        .findFirst();
    }
}
