package io.benchmate.calendar;

import java.time.LocalDate;

/**
 * A run of days, both ends included, in the institution's calendar.
 *
 * @param first the first day
 * @param last the last day, never before the first
 */
public record Days(LocalDate first, LocalDate last) {
    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("it would end before it starts");
        }
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
