package io.benchmate.calendar;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A year that need not begin in January, such as an academic or a financial one.
 *
 * @param start its first day; never 29 February, which most years lack
 */
public record YearFrom(MonthDay start) {
    public YearFrom {
        if (start.equals(MonthDay.of(2, 29))) {
            throw new IllegalArgumentException("a year cannot begin on 29 February");
        }
    }

    public static YearFrom of(int month, int day) {
        return new YearFrom(MonthDay.of(month, day));
    }

    /** The year that begins in this calendar year. */
    public Days in(int year) {
        return new Days(start.atYear(year), start.atYear(year + 1).minusDays(1));
    }

    /** The calendar year in which the year around this day began. */
    public int startYear(LocalDate day) {
        return day.isBefore(start.atYear(day.getYear())) ? day.getYear() - 1 : day.getYear();
    }
}
