package io.benchmate.diary.ics;

import io.benchmate.diary.When;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From when to when a component is. */
final class Spans {
    private static final Pattern DURATION =
            Pattern.compile(
                    "\\+?P(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?"
                            + "(?:T(?:(\\d{1,5})H)?(?:(\\d{1,6})M)?(?:(\\d{1,7})S)?)?");
    private static final long LONGEST_DAYS = 400;

    private final Zones zones;

    Spans(Zones zones) {
        this.zones = zones;
    }

    When of(Part part) throws Unfit {
        Optional<Line> line = part.first("DTSTART");
        if (line.isEmpty()) {
            throw new Unfit("it has no date");
        }
        Times.Read start = Times.of(line.get(), zones);
        When when = start.day() ? days(part, start.date()) : timed(part, start);
        long days =
                switch (when) {
                    case When.AllDay(LocalDate first, LocalDate last) ->
                            ChronoUnit.DAYS.between(first, last);
                    case When.Timed timed -> ChronoUnit.DAYS.between(timed.start(), timed.end());
                    case When.Undated undated -> 0;
                };
        if (days > LONGEST_DAYS) {
            throw new Unfit("it lasts %,d days".formatted(days));
        }
        return when;
    }

    /** The two halves of a period: a start, and an end or a length. */
    When of(Line line, String start, String end) throws Unfit {
        Part part = new Part("PERIOD");
        part.lines.add(new Line("DTSTART", line.parameters(), start));
        String name = end.contains("P") ? "DURATION" : "DTEND";
        part.lines.add(new Line(name, line.parameters(), end));
        return of(part);
    }

    /** The end of whole days is the day after them (RFC 5545, 3.6.1). */
    private When days(Part part, LocalDate first) throws Unfit {
        Optional<Line> end = part.first("DTEND");
        LocalDate after =
                end.isPresent()
                        ? Times.of(end.get(), zones).date()
                        : first.plusDays(length(part.text("DURATION")));
        return new When.AllDay(first, after.isAfter(first) ? after.minusDays(1) : first);
    }

    /** Some systems tell whole days in hours. */
    private static int length(String duration) {
        Matcher parts = DURATION.matcher(duration);
        return parts.matches()
                ? Math.max(1, number(parts, 1) * 7 + number(parts, 2) + number(parts, 3) / 24)
                : 1;
    }

    private When timed(Part part, Times.Read start) throws Unfit {
        ZoneId zone = start.zone();
        LocalDateTime end = end(part, start, zone);
        if (end.isBefore(start.at())) {
            throw new Unfit("it ends before it starts");
        }
        return allDay(part, start, end).orElseGet(() -> new When.Timed(start.at(), end, zone));
    }

    private LocalDateTime end(Part part, Times.Read start, ZoneId zone) throws Unfit {
        Optional<Line> line = part.first("DTEND");
        if (line.isEmpty()) {
            Matcher parts = DURATION.matcher(part.text("DURATION"));
            return parts.matches() ? after(start, parts) : start.at();
        }
        Times.Read end = Times.of(line.get(), zones);
        if (end.day()) {
            return end.date().plusDays(1).atStartOfDay();
        }
        return floats(line.get()) ? end.at() : end.on(zone);
    }

    /**
     * Days are days of the calendar, hours are hours of the clock that never changes; but for what
     * would end by the wall's clock before it starts, in the hour that comes twice.
     */
    private static LocalDateTime after(Times.Read start, Matcher length) {
        LocalDateTime day = start.at().plusDays(number(length, 1) * 7L + number(length, 2));
        Duration hours =
                Duration.ofHours(number(length, 3))
                        .plusMinutes(number(length, 4))
                        .plusSeconds(number(length, 5));
        LocalDateTime end = day.atZone(start.zone()).plus(hours).toLocalDateTime();
        return end.isBefore(start.at()) ? day.plus(hours) : end;
    }

    /** An end without a zone is on the clock that its start is on. */
    private static boolean floats(Line end) {
        return end.parameter("TZID").isEmpty() && end.value().matches("[\\dT:-]+");
    }

    /**
     * Exchange writes whole days as midnight to midnight, and says so by a mark of its own; others
     * end them a minute or a second before midnight.
     */
    private Optional<When> allDay(Part part, Times.Read start, LocalDateTime end) {
        boolean said = part.text("X-MICROSOFT-CDO-ALLDAYEVENT").equalsIgnoreCase("TRUE");
        ZoneId here = zones.institution();
        boolean utc = start.zone() instanceof ZoneOffset;
        LocalDateTime from = utc ? start.on(here) : start.at();
        LocalDateTime until = utc ? new Times.Read(end, false, start.zone()).on(here) : end;
        if (until.getHour() == 23 && until.getMinute() == 59) {
            said = true;
            until = until.toLocalDate().plusDays(1).atStartOfDay();
        }
        boolean midnights =
                from.toLocalTime().equals(LocalTime.MIDNIGHT)
                        && until.toLocalTime().equals(LocalTime.MIDNIGHT)
                        && until.isAfter(from);
        return said && midnights
                ? Optional.of(new When.AllDay(from.toLocalDate(), until.toLocalDate().minusDays(1)))
                : Optional.empty();
    }

    private static int number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }
}
