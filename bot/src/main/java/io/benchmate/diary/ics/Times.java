package io.benchmate.diary.ics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates and times of a calendar file (RFC 5545, 3.3.4 and 3.3.5); also as other systems write
 * them: "2026-04-21T13:00:00" and "20260421T130000+0100".
 */
final class Times {
    private static final Pattern TIME =
            Pattern.compile(
                    "(\\d{4})-?(\\d\\d)-?(\\d\\d)"
                            + "(?:[T ](\\d\\d):?(\\d\\d)(?::?(\\d\\d)(?:\\.\\d+)?)?"
                            + "(Z|[+-]\\d\\d:?\\d\\d)?)?Z?");
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2200;

    private Times() {}

    /**
     * A date, or a time with its zone.
     *
     * @param at of a date, midnight
     * @param zone without meaning for a date
     */
    record Read(LocalDateTime at, boolean day, ZoneId zone) {
        LocalDate date() {
            return at.toLocalDate();
        }

        /** The same moment on another clock. */
        LocalDateTime on(ZoneId other) {
            return day || zone.equals(other)
                    ? at
                    : at.atZone(zone).withZoneSameInstant(other).toLocalDateTime();
        }
    }

    static Read of(Line line, Zones zones) throws Unfit {
        return of(line.value(), line, zones);
    }

    /** One value of a line that may hold several. */
    static Read of(String value, Line line, Zones zones) throws Unfit {
        Matcher parts = TIME.matcher(value.strip());
        Optional<LocalDateTime> at = parts.matches() ? read(parts) : Optional.empty();
        if (at.isEmpty()) {
            throw new Unfit("its date “%s” is none".formatted(clip(value)));
        }
        LocalDateTime time = at.get();
        if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
            throw new Unfit("it is in the year %d".formatted(time.getYear()));
        }
        if (isDay(parts, line, time)) {
            return new Read(time, true, ZoneOffset.UTC);
        }
        Read read = new Read(time, false, zone(parts, line, time, zones));
        return read.zone() instanceof ZoneOffset offset && parts.group(7) != null
                ? new Read(time.minusSeconds(offset.getTotalSeconds()), false, ZoneOffset.UTC)
                : read;
    }

    /** Some systems write a day with the midnight at which it begins. */
    private static boolean isDay(Matcher parts, Line line, LocalDateTime at) {
        boolean called = line.parameter("VALUE").equalsIgnoreCase("DATE");
        return parts.group(4) == null || called && at.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static ZoneId zone(Matcher parts, Line line, LocalDateTime at, Zones zones)
            throws Unfit {
        if (parts.group(7) != null) {
            return offset(parts.group(7));
        }
        String tzid = line.parameter("TZID");
        if (tzid.isEmpty()) {
            return zones.institution();
        }
        return zones.of(tzid, at)
                .map(zone -> zone.getId().equals("UTC") ? ZoneOffset.UTC : zone)
                .orElseThrow(
                        () -> new Unfit("I do not know its time zone “%s”".formatted(clip(tzid))));
    }

    private static ZoneOffset offset(String said) throws Unfit {
        try {
            return ZoneOffset.of(said);
        } catch (DateTimeException odd) {
            throw new Unfit("its time is “%s” from UTC, which no clock is".formatted(said));
        }
    }

    /** A time without its zone; empty for what is none. */
    static Optional<LocalDateTime> local(String value) {
        Matcher parts = TIME.matcher(value.strip());
        return parts.matches() ? read(parts) : Optional.empty();
    }

    private static Optional<LocalDateTime> read(Matcher parts) {
        try {
            LocalDate day = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
            if (parts.group(4) == null) {
                return Optional.of(day.atStartOfDay());
            }
            // A leap second is the second before; midnight as 24:00 is the next day.
            int hour = number(parts, 4);
            LocalTime time =
                    LocalTime.of(hour % 24, number(parts, 5), Math.min(59, number(parts, 6)));
            return Optional.of((hour == 24 ? day.plusDays(1) : day).atTime(time));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }

    static String clip(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
