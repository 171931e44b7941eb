package io.benchmate.calendar;

import java.time.Month;
import java.time.YearMonth;

/**
 * A run of whole months, the same in each year.
 *
 * @param first its first month
 * @param length how many months, 1 to 12
 */
public record Months(Month first, int length) {
    public Months {
        if (length < 1 || length > 12) {
            throw new IllegalArgumentException("a run of months has 1 to 12 of them");
        }
    }

    /** From one month to another, both included; the second may lie in the next year. */
    public static Months of(Month first, Month last) {
        return new Months(first, Math.floorMod(last.getValue() - first.getValue(), 12) + 1);
    }

    /** The days of the run that begins in this calendar year. */
    public Days in(int year) {
        YearMonth from = YearMonth.of(year, first);
        return new Days(from.atDay(1), from.plusMonths(length - 1L).atEndOfMonth());
    }
}
