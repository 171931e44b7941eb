package io.benchmate.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * When a list was last known to be right, and when it is looked at next.
 *
 * @param failures runs in a row that failed; one that waits for somebody is none
 * @param why the latest of them did not
 */
public record Freshness(
        Optional<Instant> lastComplete, Optional<Instant> next, int failures, String why) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.UK);

    /** "Last complete sync 07:00, next 19:00." */
    public String words(ZoneId zone, Instant now) {
        String last =
                lastComplete
                        .map(at -> "Last complete sync " + moment(at, zone, now))
                        .orElse("Never completely in sync yet");
        String then =
                next.map(at -> ", next " + moment(at, zone, now))
                        .orElse(", no time is set for the next");
        String failed =
                failures == 0
                        ? ""
                        : " %s since then did not come to the end: %s."
                                .formatted(failures == 1 ? "One run" : failures + " runs", why);
        return last + then + "." + failed;
    }

    /** Today's without a day. */
    public static String moment(Instant at, ZoneId zone, Instant now) {
        ZonedDateTime local = at.atZone(zone);
        boolean today = local.toLocalDate().equals(LocalDate.ofInstant(now, zone));
        return (today ? TIME : DAY).format(local);
    }
}
