package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.timescale.Clarification;
import io.benchmate.plan.timescale.Reading;
import io.benchmate.plan.timescale.Reading.Confidence;
import io.benchmate.plan.timescale.Topic;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Says where a date rests on more than the cell: on the usual UK reading of words with two
 * meanings, on an admin's word, or on a plan's start that nobody has given. Empty where the words
 * themselves tell.
 */
final class DateNotes {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    /** "31/12/2026". */
    private static final Pattern FIGURES = Pattern.compile("\\d[/.-]\\d{1,2}[/.-]\\d");

    private DateNotes() {}

    /** After an answer that quotes the timescale. */
    static String on(Reading reading) {
        Clarification ask = reading.ask();
        if (ask != null && ask.topic() == Topic.PLAN_START) {
            return " The plan doesn’t give its start date, so I can’t date that.";
        }
        String days = days(reading);
        if (days.isEmpty()) {
            return "";
        }
        if (ask != null) {
            return " By the usual UK reading that is %s; an admin can tell me otherwise."
                    .formatted(days);
        }
        if (reading.confidence() == Confidence.TOLD) {
            return " An admin says that it means %s.".formatted(days);
        }
        return isSpelt(reading) ? "" : " That is %s.".formatted(days);
    }

    /** Whether the words themselves give the last day, so that nothing had to be worked out. */
    private static boolean isSpelt(Reading reading) {
        LocalDate start = reading.start();
        LocalDate end = reading.end();
        if (end == null || reading.recurrence() != null) {
            return true;
        }
        String words = reading.words().toLowerCase(Locale.UK);
        boolean wholeYear =
                start != null && start.getDayOfYear() == 1 && end.plusDays(1).getDayOfYear() == 1;
        String month = end.getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT);
        boolean figures = FIGURES.matcher(words).find();
        return words.contains(String.valueOf(end.getYear() % 100))
                && (figures || wholeYear || words.contains(month));
    }

    private static String days(Reading reading) {
        LocalDate start = reading.start();
        LocalDate end = reading.end();
        if (reading.recurrence() != null) {
            return reading.recurrence().words();
        }
        if (end == null) {
            return start == null ? "" : "from " + DAY.format(start);
        }
        return start == null || start.equals(end)
                ? "by " + DAY.format(end)
                : DAY.format(start) + " to " + DAY.format(end);
    }

    /** After a list that was picked by dates. */
    static String on(PlanQuery query, IndexedPlan plan, List<Action> found) {
        if (query.date() == null || !reckons(query.date().kind())) {
            return "";
        }
        long usual = readings(plan, found).filter(reading -> !reading.maySend()).count();
        long adrift =
                plan.rows().stream()
                        .flatMap(row -> plan.reading(row).stream())
                        .filter(DateNotes::isAdrift)
                        .count();
        String rests =
                usual == 0
                        ? ""
                        : usual == 1
                                ? " One of these dates is by the usual UK reading of its words."
                                : " %d of these dates are by the usual UK reading of their words."
                                        .formatted(usual);
        return adrift == 0
                ? rests
                : rests
                        + " %s from the plan’s start, which it doesn’t give, so I can’t date %s."
                                .formatted(
                                        Leads.actions((int) adrift)
                                                + (adrift == 1 ? " counts" : " count"),
                                        adrift == 1 ? "it" : "them");
    }

    private static java.util.stream.Stream<Reading> readings(IndexedPlan plan, List<Action> found) {
        return found.stream()
                .flatMap(action -> plan.row(action).stream())
                .flatMap(row -> plan.reading(row).stream());
    }

    private static boolean isAdrift(Reading reading) {
        Clarification ask = reading.ask();
        return ask != null && Objects.equals(ask.topic(), Topic.PLAN_START);
    }

    private static boolean reckons(DateAsk.Kind kind) {
        return switch (kind) {
            case DUE_IN,
                    HAPPENS_IN,
                    DUE_BY,
                    DUE_AFTER,
                    STARTS_IN,
                    OVERDUE,
                    LEFT,
                    NEXT,
                    FIRST,
                    LAST ->
                    true;
            case RUNS_NOW -> true;
            case DATED,
                    UNDATED,
                    RECURRING,
                    ONGOING,
                    IMMEDIATE,
                    PHASE,
                    PHASE_BY,
                    PRINTED,
                    UNKNOWN_MEETING ->
                    false;
        };
    }

    /** How an action's own timescale was read, where that needs saying. */
    static String read(Action action, IndexedPlan plan, LocalDate today) {
        return plan.row(action)
                .map(
                        row ->
                                plan.reading(row).map(DateNotes::on).orElse("")
                                        + NextTimes.of(plan.when(row), today))
                .orElse("");
    }
}
