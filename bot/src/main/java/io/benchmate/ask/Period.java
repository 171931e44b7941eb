package io.benchmate.ask;

import java.time.LocalDate;

/** Some days in a row, both ends included. */
record Period(LocalDate from, LocalDate until) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    boolean meets(Period other) {
        return !until.isBefore(other.from) && !other.until.isBefore(from);
    }
}
