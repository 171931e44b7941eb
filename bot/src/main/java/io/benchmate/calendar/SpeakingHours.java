package io.benchmate.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The hours of a day in which the bot may speak unasked; all others are quiet. They are the wall
 * clock's, on either side of a clock change.
 *
 * @param from the first moment
 * @param until the first moment that is quiet again; after the first
 * @param zone the institution's
 */
public record SpeakingHours(LocalTime from, LocalTime until, ZoneId zone) {
    public SpeakingHours {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("the hours would end before they begin");
        }
    }

    /** From nine to five. */
    public static SpeakingHours usual(ZoneId zone) {
        return new SpeakingHours(LocalTime.of(9, 0), LocalTime.of(17, 0), zone);
    }

    /** The first moment of the day that is not quiet. */
    public ZonedDateTime opening(LocalDate day) {
        return ZonedDateTime.of(day, from, zone);
    }

    public boolean hold(Instant moment) {
        LocalTime time = moment.atZone(zone).toLocalTime();
        return !time.isBefore(from) && time.isBefore(until);
    }
}
