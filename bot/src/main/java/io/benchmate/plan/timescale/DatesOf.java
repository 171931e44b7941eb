package io.benchmate.plan.timescale;

import io.benchmate.plan.timescale.Mark.Role;
import io.benchmate.plan.timescale.Reading.Confidence;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The first and last day of several dates, each in its role. */
final class DatesOf {
    private DatesOf() {}

    private static Period period(Mark.Date date) {
        return Objects.requireNonNull(date.span().period());
    }

    /**
     * The first day of what begins or takes place; null when every date is only a day to be done
     * by.
     */
    static @Nullable LocalDate start(List<Mark.Date> dates) {
        return dates.stream()
                .filter(DatesOf::begins)
                .map(date -> period(date).first())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean begins(Mark.Date date) {
        return switch (date.role()) {
            case FROM, IN -> true;
            case BARE -> isLong(period(date));
            case BY, BEFORE, UNTIL, AFTER -> false;
        };
    }

    /** A bare month or day is a date to be done by; anything longer is a time in which to do it. */
    private static boolean isLong(Period period) {
        return switch (period.precision()) {
            case DAY, MONTH -> false;
            case WEEK, QUARTER, SEASON, TERM, PART_OF_YEAR, YEAR, SPAN -> true;
        };
    }

    /** The last day by which all is due; null when the dates only begin something. */
    static @Nullable LocalDate end(List<Mark.Date> dates) {
        return dates.stream()
                .map(DatesOf::endOf)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate endOf(Mark.Date date) {
        Period period = period(date);
        return switch (date.role()) {
            case BY, UNTIL, IN, BARE -> period.last();
            case BEFORE -> date.span().dueAtEnd() ? period.last() : period.first().minusDays(1);
            case FROM -> period.precision() == Precision.SPAN ? period.last() : null;
            case AFTER -> null;
        };
    }

    /**
     * From when it goes on: the first day of what begins, or the day behind what it comes after.
     */
    static @Nullable LocalDate openFrom(List<Mark.Date> dates) {
        Mark.Date first = dates.getFirst();
        return first.role() == Role.AFTER
                ? period(first).last().plusDays(1)
                : period(first).first();
    }

    static @Nullable LocalDate repeatsFrom(Tokens tokens, Again again, List<Mark.Date> dates) {
        return dates.stream()
                .filter(date -> !isLast(tokens, again, date))
                .map(date -> date.span().period())
                .filter(Objects::nonNull)
                .map(Period::first)
                .findFirst()
                .orElse(null);
    }

    static @Nullable LocalDate repeatsUntil(Tokens tokens, Again again, List<Mark.Date> dates) {
        return dates.stream()
                .filter(date -> date.span().period() != null && isLast(tokens, again, date))
                .map(DatesOf::endOf)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> endOfSpan(again, dates));
    }

    /** "Weekly from 5 October to 11 December" ends; what is yearly may take months of a year. */
    private static @Nullable LocalDate endOfSpan(Again again, List<Mark.Date> dates) {
        boolean yearly = again.recurrence().words().startsWith("yearly");
        return dates.stream()
                .filter(date -> date.from() >= again.to())
                .map(date -> date.span().period())
                .filter(Objects::nonNull)
                .filter(period -> period.precision() == Precision.SPAN)
                .filter(period -> !yearly || period.last().isAfter(period.first().plusYears(1)))
                .map(Period::last)
                .findFirst()
                .orElse(null);
    }

    private static boolean isLast(Tokens tokens, Again again, Mark.Date date) {
        return date.role() == Role.UNTIL || Apart.isLast(tokens, again, date);
    }

    static @Nullable Clarification ask(List<Mark.Date> dates) {
        return dates.stream()
                .map(date -> date.span().ask())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static String why(List<Mark.Date> dates) {
        return dates.size() == 1
                ? dates.getFirst().span().why()
                : dates.size() + " dates; all is due by the last of them";
    }

    static Confidence confidence(List<Mark> marks) {
        boolean sure = marks.stream().allMatch(mark -> confidence(mark) == Confidence.SURE);
        return sure ? Confidence.SURE : Confidence.USUAL;
    }

    static Confidence confidence(Mark mark) {
        if (!(mark instanceof Mark.Date date)) {
            return Confidence.SURE;
        }
        Period period = date.span().period();
        boolean exact = period == null || !isLong(period) || period.precision() == Precision.SPAN;
        return exact && !date.span().usual() ? Confidence.SURE : Confidence.USUAL;
    }
}
