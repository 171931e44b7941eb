package io.benchmate.diary.ics;

import io.benchmate.diary.Status;
import io.benchmate.diary.When;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes dates and times of a calendar file. */
final class Stamps {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private Stamps() {}

    static String utc(Instant instant) {
        return TIME.format(LocalDateTime.ofInstant(instant, ZoneOffset.UTC)) + "Z";
    }

    /** Start and end; a time without length has no end. */
    static void span(When when, boolean once, IcsText out) {
        switch (when) {
            case When.AllDay(LocalDate first, LocalDate last) ->
                    out.line("DTSTART;VALUE=DATE:" + DAY.format(first))
                            .line("DTEND;VALUE=DATE:" + DAY.format(last.plusDays(1)));
            case When.Timed(LocalDateTime start, LocalDateTime end, ZoneId zone) -> {
                boolean clear = !once || isClear(start, zone) && isClear(end, zone);
                ZoneId told = clear ? zone : ZoneOffset.UTC;
                out.line(at("DTSTART", on(told, start, zone), told));
                if (!end.equals(start)) {
                    out.line(at("DTEND", on(told, end, zone), told));
                }
            }
            case When.Undated undated -> {}
        }
    }

    /** In the hour that comes twice when the clocks go back, readers differ on which is meant. */
    private static boolean isClear(LocalDateTime time, ZoneId zone) {
        return zone.getRules().getValidOffsets(time).size() == 1;
    }

    private static LocalDateTime on(ZoneId other, LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).withZoneSameInstant(other).toLocalDateTime();
    }

    /** A start of a series, in the way in which its first one is told. */
    static String start(String property, LocalDateTime start, When when) {
        return switch (when) {
            case When.Timed timed -> at(property, start, timed.zone());
            case When.AllDay day -> property + ";VALUE=DATE:" + DAY.format(start);
            case When.Undated undated -> throw new IllegalStateException("it has no date");
        };
    }

    static String until(LocalDateTime until, When when) {
        return switch (when) {
            case When.Timed timed -> utc(until.atZone(timed.zone()).toInstant());
            case When.AllDay day -> DAY.format(until);
            case When.Undated undated -> throw new IllegalStateException("it has no date");
        };
    }

    private static String at(String property, LocalDateTime time, ZoneId zone) {
        if (zone instanceof ZoneOffset) {
            return property + ":" + utc(time.atZone(zone).toInstant());
        }
        return property + ";TZID=" + zone.getId() + ":" + TIME.format(time);
    }

    static String status(Status status) {
        return switch (status) {
            case IDEA, TO_BE_DATED -> "TENTATIVE";
            case CONFIRMED, MOVED -> "CONFIRMED";
            case CANCELLED -> "CANCELLED";
        };
    }
}
