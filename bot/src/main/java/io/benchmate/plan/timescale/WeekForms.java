package io.benchmate.plan.timescale;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;

/** "first week of October 2026", "last week in June 2027", "second Tuesday of March 2027". */
final class WeekForms {
    private static final int DAYS = 7;
    private static final int MOST = 4;

    private WeekForms() {}

    /**
     * @param whole reads the month of which it is a part, from a given token on
     */
    static @Nullable Span at(Tokens tokens, int i, IntFunction<@Nullable Span> whole) {
        boolean last = tokens.is(i, "last", "final");
        int which = tokens.at(i).ordinal() ? tokens.at(i).number() : 0;
        boolean week = tokens.is(i + 1, "week", "wk");
        DayOfWeek day = week ? null : Weekdays.day(tokens.text(i + 1));
        if (!(last || (which >= 1 && which <= MOST)) || !(week || day != null)) {
            return null;
        }
        Span month = whole.apply(tokens.skip(i + 2, "of", "in", "the"));
        Period all = month == null ? null : month.period();
        if (month == null || all == null || all.precision() != Precision.MONTH) {
            return null;
        }
        Period part =
                day == null
                        ? week(all, last ? 0 : which)
                        : Period.day(
                                all.first()
                                        .with(
                                                last
                                                        ? TemporalAdjusters.lastInMonth(day)
                                                        : TemporalAdjusters.dayOfWeekInMonth(
                                                                which, day)));
        return month.from(i).part(part, week ? "a week of that month" : "that day of the month");
    }

    /**
     * @param which from 1, or 0 for the last
     */
    private static Period week(Period month, int which) {
        LocalDate first =
                which == 0
                        ? month.last().minusDays(DAYS - 1)
                        : month.first().plusDays((long) DAYS * (which - 1));
        return new Period(first, first.plusDays(DAYS - 1), Precision.WEEK);
    }
}
