package io.benchmate.plan.timescale;

import io.benchmate.plan.timescale.Clarification.Topic;
import io.benchmate.plan.timescale.Reading.Confidence;
import io.benchmate.plan.timescale.Reading.Kind;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes one reading of the marks of a cell. */
final class Composer {
    private static final Clarification WHEN_DOES_IT_START =
            new Clarification(
                    Topic.PLAN_START,
                    "From which day do “Year 1” and “0-12 months” count in this plan?",
                    List.of());

    private final Tokens tokens;
    private final @Nullable LocalDate anchor;
    private final Milestones milestones;

    Composer(Tokens tokens, Conventions conventions, @Nullable LocalDate anchor) {
        this.tokens = tokens;
        this.anchor = anchor;
        this.milestones = new Milestones(tokens, anchor);
    }

    Reading compose(List<Mark> marks) {
        List<Mark.Date> all = only(marks, Mark.Date.class);
        List<Mark.Date> dated = all.stream().filter(date -> date.span().period() != null).toList();
        List<Mark.Repeats> repeats = only(marks, Mark.Repeats.class);
        if (isRepeated(repeats, dated)) {
            return repeated(marks, repeats, all);
        }
        if (!dated.isEmpty()) {
            return dated(marks, dated);
        }
        List<Mark.Counted> counted = only(marks, Mark.Counted.class);
        if (!counted.isEmpty()) {
            return counted(marks, counted);
        }
        return all.isEmpty() ? undated(marks) : yearless(marks, all.getFirst());
    }

    /** In "annual report by June 2026" the date is what counts; in "June 2026, then annual reviews" the repeating is. */
    private static boolean isRepeated(List<Mark.Repeats> repeats, List<Mark.Date> dated) {
        if (repeats.isEmpty() || dated.stream().allMatch(date -> date.role() == Mark.Role.UNTIL)) {
            return !repeats.isEmpty();
        }
        int lastDate = dated.getLast().from();
        return repeats.stream().anyMatch(mark -> !mark.again().adjective() || mark.from() > lastDate);
    }

    private static <T extends Mark> List<T> only(List<Mark> marks, Class<T> type) {
        return marks.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private Reading repeated(List<Mark> marks, List<Mark.Repeats> repeats, List<Mark.Date> dates) {
        Again again = repeats.getFirst().again();
        List<Month> months =
                dates.stream()
                        .filter(date -> !again.adjective() || date.span().period() == null)
                        .flatMap(date -> monthsOf(date.span()).stream())
                        .distinct()
                        .sorted()
                        .toList();
        Recurrence recurrence = RecurrenceForms.inMonths(again.recurrence(), months);
        LocalDate from = DatesOf.repeatsFrom(dates);
        LocalDate until = DatesOf.repeatsUntil(dates);
        boolean runsBackwards = from != null && until != null && until.isBefore(from);
        return reading(
                Kind.RECURRING, marks, from, runsBackwards ? null : until, recurrence, "comes round again: " + recurrence.words(), again.ask());
    }

    private static List<Month> monthsOf(Span span) {
        Period period = span.period();
        boolean oneMonth = period != null && period.precision() == Precision.MONTH;
        return oneMonth ? List.of(period.first().getMonth()) : span.months();
    }

    private Reading dated(List<Mark> marks, List<Mark.Date> dates) {
        Clarification ask = dates.stream().map(date -> date.span().ask()).filter(Objects::nonNull).findFirst().orElse(null);
        LocalDate start = DatesOf.start(dates);
        LocalDate end = DatesOf.end(dates);
        boolean goesOn = goesOn(marks, dates) || end == null || (start != null && end.isBefore(start));
        if (goesOn) {
            LocalDate from = DatesOf.openFrom(dates);
            return reading(Kind.ONGOING, marks, from, null, null, "goes on without an end", ask);
        }
        Kind kind = start == null ? Kind.DEADLINE : Kind.WINDOW;
        return reading(kind, marks, start, end, null, DatesOf.why(dates), ask);
    }

    /** "On-going" outweighs a date, unless the date is the end of it. */
    private static boolean goesOn(List<Mark> marks, List<Mark.Date> dates) {
        return marks.stream().anyMatch(Mark.Ongoing.class::isInstance)
                && dates.stream().noneMatch(date -> date.role() == Mark.Role.UNTIL || date.role() == Mark.Role.BY);
    }

    private Reading counted(List<Mark> marks, List<Mark.Counted> counted) {
        List<OffsetForms.Offset> fromPlan =
                counted.stream().map(Mark.Counted::offset).filter(OffsetForms.Offset::fromPlan).toList();
        if (fromPlan.isEmpty()) {
            return reading(Kind.RELATIVE, marks, null, null, null, "counts from something without a date", null);
        }
        if (anchor == null) {
            return reading(
                    Kind.RELATIVE, marks, null, null, null, "counts from the plan's start, which is not known", WHEN_DOES_IT_START);
        }
        LocalDate start =
                anchor.plusMonths(fromPlan.stream().mapToInt(o -> Objects.requireNonNullElse(o.fromMonths(), 0)).min().orElse(0));
        LocalDate end =
                anchor.plusMonths(fromPlan.stream().mapToInt(o -> Objects.requireNonNullElse(o.toMonths(), 0)).max().orElse(0))
                        .minusDays(1);
        return end.isBefore(start)
                ? reading(Kind.DEADLINE, marks, null, start, null, "the plan's start", null)
                : reading(Kind.WINDOW, marks, start, end, null, "counted from the plan's start", null);
    }

    private Reading yearless(List<Mark> marks, Mark.Date date) {
        Clarification ask =
                new Clarification(
                        Topic.YEAR_MISSING,
                        "Which year does “" + tokens.words(date.from(), date.to()) + "” mean?",
                        anchor == null
                                ? List.of()
                                : List.of(String.valueOf(anchor.getYear()), String.valueOf(anchor.getYear() + 1), "Every year"));
        return reading(Kind.UNKNOWN, marks, null, null, null, "a month without a year", ask);
    }

    private Reading undated(List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Ongoing) {
                return reading(Kind.ONGOING, marks, null, null, null, "goes on without an end", null);
            }
            if (mark instanceof Mark.AtOnce) {
                return reading(Kind.IMMEDIATE, marks, null, null, null, "at once", null);
            }
            if (mark instanceof Mark.Unset) {
                return reading(Kind.UNKNOWN, marks, null, null, null, "still to be settled", null);
            }
        }
        return reading(Kind.UNKNOWN, marks, null, null, null, "names no time", null);
    }

    private Reading reading(
            Kind kind,
            List<Mark> marks,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable Recurrence recurrence,
            String reason,
            @Nullable Clarification ask) {
        Confidence confidence = ask != null ? Confidence.TO_ASK : DatesOf.confidence(marks);
        return new Reading(
                tokens.cell(), kind, milestones.of(marks, recurrence), start, end, recurrence, confidence, reason, ask);
    }
}
