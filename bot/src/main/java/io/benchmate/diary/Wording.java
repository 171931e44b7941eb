package io.benchmate.diary;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Dates and times in words. A time is told on the clock of its own place; where that is not the
 * institution's, or where a deadline hangs on it, the place is named.
 */
public final class Wording {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Wording() {}

    /** "Friday 30 January 2026". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "Fri 30 Jan". */
    public static String shortDay(LocalDate day) {
        return SHORT.format(day);
    }

    /** "Tuesday 3 March 2026, 14:00 to 16:00"; "all day Tuesday 3 to Thursday 5 March 2026". */
    public static String when(When when, ZoneId institution) {
        return switch (when) {
            case When.AllDay(LocalDate first, LocalDate last) ->
                    first.equals(last) ? day(first) : day(first) + " to " + day(last);
            case When.Timed given -> {
                When.Timed at = local(given, institution);
                yield timed(at.start(), at.end()) + named(at, institution);
            }
            case When.Undated(String words) ->
                    words.isEmpty() ? "date to be set" : "date to be set (" + words + ")";
        };
    }

    private static String timed(LocalDateTime start, LocalDateTime end) {
        String from = day(start.toLocalDate()) + ", " + time(start.toLocalTime());
        if (end.equals(start)) {
            return from;
        }
        return end.toLocalDate().equals(start.toLocalDate())
                ? from + " to " + time(end.toLocalTime())
                : from + " to " + day(end.toLocalDate()) + ", " + time(end.toLocalTime());
    }

    /** The time alone: "14:00 to 16:00", "all day". */
    public static String hours(When when, ZoneId institution) {
        return switch (when) {
            case When.AllDay(LocalDate first, LocalDate last) ->
                    first.equals(last) ? "all day" : "until " + shortDay(last);
            case When.Timed given -> {
                When.Timed at = local(given, institution);
                LocalDateTime start = at.start();
                LocalDateTime end = at.end();
                String named = named(at, institution);
                String from = time(start.toLocalTime());
                if (end.equals(start)) {
                    yield from + named;
                }
                String until =
                        end.toLocalDate().equals(start.toLocalDate())
                                ? time(end.toLocalTime())
                                : shortDay(end.toLocalDate()) + " " + time(end.toLocalTime());
                yield from + " to " + until + named;
            }
            case When.Undated undated -> "date to be set";
        };
    }

    /** "Friday 30 January 2026, 17:00 London time"; the zone is always named. */
    public static String moment(Moment moment) {
        LocalTime time = moment.time();
        return time == null
                ? day(moment.day())
                : day(moment.day()) + ", " + time(time) + " " + place(moment.zone());
    }

    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** "London time", "New York time", "UTC", "UTC+02:00". */
    public static String place(ZoneId zone) {
        String id = zone.getId();
        if (zone instanceof ZoneOffset offset) {
            return offset.getTotalSeconds() == 0 ? "UTC" : "UTC" + id;
        }
        int slash = id.lastIndexOf('/');
        return slash < 0 ? id : id.substring(slash + 1).replace('_', ' ') + " time";
    }

    /** What is kept in UTC is nobody's clock, so it is told on the institution's. */
    private static When.Timed local(When.Timed given, ZoneId institution) {
        return given.zone() instanceof ZoneOffset
                ? new When.Timed(
                        on(given.start(), given.zone(), institution),
                        on(given.end(), given.zone(), institution),
                        institution)
                : given;
    }

    private static LocalDateTime on(LocalDateTime time, ZoneId from, ZoneId to) {
        return time.atZone(from).withZoneSameInstant(to).toLocalDateTime();
    }

    /** The place whose clock it is, where the institution's shows another time then. */
    private static String named(When.Timed at, ZoneId institution) {
        boolean same =
                at.zone().equals(institution)
                        || on(at.start(), at.zone(), institution).equals(at.start());
        return same ? "" : " " + place(at.zone());
    }
}
