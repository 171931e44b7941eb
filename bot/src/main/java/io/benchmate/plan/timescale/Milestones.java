package io.benchmate.plan.timescale;

import io.benchmate.plan.timescale.Reading.Confidence;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One milestone for each time that a cell names, with the words before it saying what is due then.
 */
final class Milestones {
    private final Tokens tokens;
    private final Conventions conventions;
    private final @Nullable LocalDate anchor;

    Milestones(Tokens tokens, Conventions conventions, @Nullable LocalDate anchor) {
        this.tokens = tokens;
        this.conventions = conventions;
        this.anchor = anchor;
    }

    List<Milestone> of(List<Mark> marks, @Nullable Recurrence recurrence) {
        List<Milestone> found = new ArrayList<>();
        int behind = 0;
        for (Mark mark : marks) {
            if (mark instanceof Mark.Condition condition) {
                addCondition(found, tokens.words(condition.from(), condition.to()));
            } else {
                found.add(milestone(mark, behind, recurrence));
            }
            behind = mark.to();
        }
        return found.isEmpty() ? List.of(nothing(tokens.cell())) : found;
    }

    private Milestone milestone(Mark mark, int behind, @Nullable Recurrence recurrence) {
        return new Milestone(
                what(behind, mark.from()),
                when(mark, recurrence),
                tokens.words(mark.from(), mark.to()),
                null,
                confidence(mark),
                reason(mark));
    }

    private static Milestone nothing(String words) {
        return new Milestone(
                "", new When.NotGiven(), words, null, Confidence.SURE, "names no time");
    }

    private Confidence confidence(Mark mark) {
        boolean open =
                switch (mark) {
                    case Mark.Date date ->
                            date.span().ask() != null || date.span().period() == null;
                    case Mark.Repeats repeats -> repeats.again().settled(conventions).ask() != null;
                    case Mark.Counted counted -> counted.offset().fromPlan() && anchor == null;
                    case Mark.Vague _ -> true;
                    case Mark.Ongoing _, Mark.AtOnce _, Mark.Unset _, Mark.Condition _ -> false;
                };
        return open ? Confidence.TO_ASK : DatesOf.confidence(mark);
    }

    private static String reason(Mark mark) {
        return switch (mark) {
            case Mark.Date date -> date.span().why();
            case Mark.Repeats _ -> "comes round again";
            case Mark.Counted counted ->
                    counted.offset().fromPlan()
                            ? "counted from the plan's start"
                            : "counts from something without a date";
            case Mark.Vague vague ->
                    vague.yearless() ? "a time without a year" : "a time without a date";
            case Mark.Ongoing _ -> "goes on without an end";
            case Mark.AtOnce _ -> "at once";
            case Mark.Unset _ -> "still to be settled";
            case Mark.Condition _ -> "depends on something";
        };
    }

    private static void addCondition(List<Milestone> found, String words) {
        if (found.isEmpty()) {
            found.add(nothing("").under(words));
            return;
        }
        Milestone last = found.removeLast();
        found.add(last.under(words));
    }

    /** The words before a time, without the prepositions that lead to it. */
    private String what(int from, int to) {
        int first = tokens.skip(from, ".", ",", ";", ":", "-", ")", "(", "and", "with", "then");
        int last = to;
        while (last > first
                && tokens.is(
                        last - 1, "by", "in", "from", "on", "at", "the", "end", "of", "(", "-", ",",
                        ":", "until", "before", "during")) {
            last--;
        }
        return tokens.words(first, last).strip();
    }

    private When when(Mark mark, @Nullable Recurrence recurrence) {
        return switch (mark) {
            case Mark.Date date -> date(date);
            case Mark.Repeats repeats ->
                    new When.Again(
                            recurrence == null ? repeats.again().recurrence() : recurrence,
                            null,
                            null);
            case Mark.Counted counted -> counted(counted.offset());
            case Mark.Ongoing _ -> new When.Open(null);
            case Mark.AtOnce _ -> new When.Now();
            case Mark.Unset _, Mark.Vague _, Mark.Condition _ -> new When.NotGiven();
        };
    }

    private static When date(Mark.Date date) {
        Period period = date.span().period();
        if (period == null) {
            return new When.NotGiven();
        }
        return switch (date.role()) {
            case BY, UNTIL -> new When.By(period);
            case BEFORE ->
                    new When.By(
                            date.span().dueAtEnd()
                                    ? period
                                    : Period.day(period.first().minusDays(1)));
            case FROM -> new When.Open(period.first());
            case AFTER -> new When.Open(period.last().plusDays(1));
            case IN, BARE -> new When.Within(period);
        };
    }

    private When counted(OffsetForms.Offset offset) {
        Integer from = offset.fromMonths();
        Integer to = offset.toMonths();
        if (anchor == null || !offset.fromPlan() || from == null || to == null || to <= from) {
            return new When.After(from, to);
        }
        return new When.Within(
                new Period(
                        anchor.plusMonths(from),
                        anchor.plusMonths(to).minusDays(1),
                        Precision.SPAN));
    }
}
