package io.benchmate.diary;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A day, and the hour where it is told: "30 January 2026, 17:00, London".
 *
 * @param time null where only the day is told
 * @param zone whose clock the hour is on
 */
public record Moment(LocalDate day, @Nullable LocalTime time, ZoneId zone) {

    public static Moment on(LocalDate day, ZoneId zone) {
        return new Moment(day, null, zone);
    }

    /** The same as a time without length, or as a whole day. */
    public When when() {
        if (time == null) {
            return new When.AllDay(day, day);
        }
        LocalDateTime at = day.atTime(time);
        return new When.Timed(at, at, zone);
    }
}
