package io.benchmate.nudge.review;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as they are written in Britain. */
public final class BritishDates {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private BritishDates() {}

    /** "3 March 2027". */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }
}
