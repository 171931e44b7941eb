package io.benchmate.ask;

import io.benchmate.ask.When.Manner;
import io.benchmate.plan.Action;
import io.benchmate.plan.Field;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;

/** Says yes or no first, and since when, to who asks whether a certain action is overdue. Pure. */
final class Lateness {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private static final Pattern ASKED =
            Pattern.compile(
                    "^(?:(?:so|and|but|ok|then|by)"
                        + " )*(?:is|are|was|has|have|how)\\b.*\\b(?:overdue|over due|late|behind"
                        + " schedule|(?:past|missed|passed) (?:its|the|their|due)(?: due)?(?:"
                        + " (?:dates?|deadlines?|time))?)\\b");

    /** Up to so many days they are told one by one. */
    private static final int DAYS = 14;

    private static final int WEEK = 7;

    private final PassedDates passed;
    private final IndexedPlan plan;
    private final LocalDate today;

    Lateness(IndexedPlan plan, LocalDate today) {
        this.passed = new PassedDates(today, plan);
        this.plan = plan;
        this.today = today;
    }

    /** A sentence for before what else there is to say of it; empty where it is not asked for. */
    String of(Action action, String question) {
        Utterance said = plan.utterance(question);
        if (!said.has(ASKED)) {
            return "";
        }
        return plan.row(action).map(row -> told(row) + " ").orElse("");
    }

    private String told(Row row) {
        Action action = row.action();
        String name = action.code();
        if (StatusReader.done(action.status(), plan.plan().facts().legend())) {
            return "No, %s is not overdue: it is done.".formatted(name);
        }
        if (action.text(Field.TIMESCALE).isEmpty()) {
            return "No, %s is not overdue: the plan gives it no date.".formatted(name);
        }
        LocalDate missed = passed.last(row);
        if (!passed.isCertain(row)) {
            return "That isn’t certain: what %s’s timescale means has yet to be settled."
                    .formatted(name);
        }
        return missed == null ? "No, " + notYet(row) : late(row, missed);
    }

    private String notYet(Row row) {
        String name = row.action().code();
        When when = plan.when(row);
        LocalDate end = when.end();
        if (when.is(Manner.RECURRING)) {
            return "%s is not overdue: it comes round again.".formatted(name);
        }
        return end == null
                ? "%s is not overdue: its timescale names no last day.".formatted(name)
                : "%s is not overdue: it isn’t due before %s.".formatted(name, DAY.format(end));
    }

    private String late(Row row, LocalDate missed) {
        String name = row.action().code();
        String day = DAY.format(missed);
        String ago = ago(ChronoUnit.DAYS.between(missed, today));
        if (!StatusReader.known(row.action().status())) {
            return "The date of %s has passed, %s, %s ago; the plan doesn’t show whether it is done."
                    .formatted(name, day, ago);
        }
        return passed.milestone(row)
                .map(
                        words ->
                                "Yes, in part: of %s the milestone “%s” has passed, on %s, %s ago."
                                        .formatted(name, words, day, ago))
                .orElseGet(
                        () ->
                                "Yes, %s is overdue since %s: it was to be done %s ago."
                                        .formatted(name, day, ago));
    }

    private static String ago(long days) {
        if (days < DAYS) {
            return days == 1 ? "1 day" : days + " days";
        }
        return days / WEEK + " weeks";
    }
}
