package io.benchmate.diary.personal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How often somebody wants the diary. */
public sealed interface Rhythm {

    /** On that day of each week. */
    record Weekly(DayOfWeek day) implements Rhythm {}

    /** On the first of each month. */
    record Monthly() implements Rhythm {}

    /** The day on which the newest one was due. */
    default LocalDate due(LocalDate today) {
        return switch (this) {
            case Weekly(DayOfWeek day) -> today.with(TemporalAdjusters.previousOrSame(day));
            case Monthly() -> today.withDayOfMonth(1);
        };
    }

    /** "every Monday". */
    default String words() {
        return switch (this) {
            case Weekly(DayOfWeek day) -> "every " + day.getDisplayName(TextStyle.FULL, Locale.UK);
            case Monthly() -> "at the beginning of each month";
        };
    }
}
