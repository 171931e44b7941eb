package io.benchmate.nudge.review;

import io.benchmate.nudge.Recurring;
import io.benchmate.plan.Action;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanReadings;
import io.benchmate.plan.StatusMeaning;
import io.benchmate.plan.timescale.Clarification;
import io.benchmate.plan.timescale.Milestone;
import io.benchmate.plan.timescale.Period;
import io.benchmate.plan.timescale.Reading;
import io.benchmate.plan.timescale.When;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What of a plan is due, is past its day, or cannot be dated before somebody answers. Only readings
 * that may be used are, and nothing of what is done. Pure.
 *
 * @param due by the window's last day, in order of the days
 * @param past before today, the longest past first
 * @param waiting in the plan's order
 */
public record Ahead(List<Due> due, List<Due> past, List<Waiting> waiting) {

    /**
     * A milestone.
     *
     * @param words the plan's, to the letter
     * @param reading how they are read
     * @param day the last day on which it is in time
     * @param owner as the plan prints it; may be empty
     * @param status in the plan's words
     */
    public record Due(
            String code,
            String title,
            String words,
            String reading,
            LocalDate day,
            String owner,
            String status) {}

    /**
     * A timescale that is not used yet.
     *
     * @param question what is to be asked of an admin
     */
    public record Waiting(String code, String title, String words, String question) {}

    public Ahead {
        due = List.copyOf(due);
        past = List.copyOf(past);
        waiting = List.copyOf(waiting);
    }

    static Ahead of(Plan plan, PlanReadings readings, Window window) {
        List<Due> due = new ArrayList<>();
        List<Due> past = new ArrayList<>();
        List<Waiting> waiting = new ArrayList<>();
        for (Action action : plan.actions()) {
            if (StatusMeaning.done(action.status(), plan.facts().legend())) {
                continue;
            }
            Optional<Reading> found = readings.of(action);
            if (found.isPresent() && !found.get().maySend()) {
                waiting.add(waiting(action, found.get()));
            } else if (found.isPresent()) {
                Told told = new Told(plan, action, readings, window);
                found.get().milestones().forEach(each -> due.addAll(told.due(each)));
                told.past(found.get()).ifPresent(past::add);
            }
        }
        Comparator<Due> order = Comparator.comparing(Due::day);
        due.sort(order);
        past.sort(order);
        return new Ahead(due, past, waiting);
    }

    private static Waiting waiting(Action action, Reading reading) {
        Clarification ask = reading.ask();
        return new Waiting(
                action.code(),
                action.title(),
                reading.words(),
                ask == null ? "How is this meant?" : ask.question());
    }

    private record Told(Plan plan, Action action, PlanReadings readings, Window window) {
        List<Due> due(Milestone milestone) {
            if (milestone.confidence() == Reading.Confidence.TO_ASK) {
                return List.of();
            }
            return switch (milestone.when()) {
                case When.By(Period period) ->
                        within(period.last(), "by " + BritishDates.of(period.last()));
                case When.Within(Period period) -> within(period.last(), span(period));
                case When.Again again when Recurring.isDated(again) -> rounds(again);
                case When.Again _, When.Open _, When.Now _, When.After _, When.NotGiven _ ->
                        List.of();
            };
        }

        private List<Due> within(LocalDate last, String reading) {
            return last.isBefore(window.today()) || last.isAfter(window.until())
                    ? List.of()
                    : List.of(due(reading, last));
        }

        private List<Due> rounds(When.Again again) {
            return Recurring.between(
                            again, readings.conventions().terms(), window.today(), window.until())
                    .stream()
                    .limit(1)
                    .map(day -> due("comes round, next from " + BritishDates.of(day), day))
                    .toList();
        }

        /** Only what is past as a whole: of several milestones nobody knows which are done. */
        Optional<Due> past(Reading reading) {
            return reading.isDated()
                    ? reading.latest()
                            .filter(last -> last.isBefore(window.today()))
                            .map(last -> due("ended on " + BritishDates.of(last), last))
                    : Optional.empty();
        }

        private Due due(String reading, LocalDate day) {
            return new Due(
                    action.code(),
                    action.title(),
                    action.text(Field.TIMESCALE).orElse(""),
                    reading,
                    day,
                    action.text(Field.OWNER).orElse(""),
                    plan.facts().legend().inWords(action.status()));
        }
    }

    private static String span(Period period) {
        return period.first().equals(period.last())
                ? "on " + BritishDates.of(period.last())
                : "from %s to %s"
                        .formatted(BritishDates.of(period.first()), BritishDates.of(period.last()));
    }
}
