package io.benchmate.plan.timescale;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A stretch of days, both ends included, in the institution's calendar.
 *
 * @param first the first day
 * @param last the last day, never before the first
 * @param precision how exactly the words named it
 */
public record Period(LocalDate first, LocalDate last, Precision precision) {
    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period never ends before it starts");
        }
    }

    static Period day(LocalDate day) {
        return new Period(day, day, Precision.DAY);
    }

    static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    static Period months(YearMonth from, YearMonth to, Precision precision) {
        return new Period(from.atDay(1), to.atEndOfMonth(), precision);
    }

    static Period year(int year) {
        return months(YearMonth.of(year, 1), YearMonth.of(year, 12), Precision.YEAR);
    }

    /** The same months of the year in which it begins. */
    Period inYear(int year) {
        int years = year - first.getYear();
        YearMonth end = YearMonth.from(last.plusDays(1)).minusMonths(1).plusYears(years);
        return new Period(first.plusYears(years), end.atEndOfMonth(), precision);
    }

    /**
     * The stretch from the start of this to the end of the other, or the other's alone when that
     * would run backwards.
     */
    Period through(Period other) {
        return other.last.isBefore(first) ? other : new Period(first, other.last, Precision.SPAN);
    }
}
