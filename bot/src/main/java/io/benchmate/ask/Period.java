package io.benchmate.ask;

import java.time.LocalDate;

/** Some days in a row, both ends included. */
record Period(LocalDate from, LocalDate until) {

    /** All the days after this one. */
    static Period after(LocalDate day) {
        return new Period(day.plusDays(1), LocalDate.MAX);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    boolean meets(Period other) {
        return !until.isBefore(other.from) && !other.until.isBefore(from);
    }
}
