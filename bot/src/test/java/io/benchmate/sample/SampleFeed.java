package io.benchmate.sample;

import io.benchmate.diary.Event;
import io.benchmate.diary.When;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The calendar that the invented university's staff development publishes, as Outlook writes one: a
 * talk, a series, something that the diary has already under another UID, something without a date.
 * A week after its first day the talk has moved and the tour is gone.
 */
public final class SampleFeed {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private SampleFeed() {}

    /**
     * @param first when it was published
     */
    public static String ics(LocalDate first, LocalDate today) {
        boolean later = !today.isBefore(first.plusDays(7));
        LocalDate monday = first.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(1);
        LocalDateTime talk = monday.plusDays(later ? 3 : 2).atTime(14, 0);
        Stream<String> events =
                Stream.of(
                        event("talk", "Glassblowing: an afternoon talk", talk, 2, ""),
                        event(
                                "cafe",
                                "Technicians’ repair café",
                                monday.plusDays(1).atTime(10, 30),
                                1,
                                "RRULE:FREQ=WEEKLY;COUNT=6\r\n"),
                        later
                                ? ""
                                : event(
                                        "tour",
                                        "Tour of the wind tunnel",
                                        monday.plusDays(9).atTime(11, 0),
                                        1,
                                        ""),
                        twin(first).orElse(""),
                        "BEGIN:VEVENT\r\nUID:nodate@harrowmere.example\r\nSUMMARY:To be"
                                + " announced\r\nEND:VEVENT\r\n");
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Microsoft Corporation//Outlook"
                + " 16.0 MIMEDIR//EN\r\nX-WR-CALNAME:Staff development\r\n"
                + String.join("", events.toList())
                + "END:VCALENDAR\r\n";
    }

    private static Optional<String> twin(LocalDate first) {
        List<Event> events =
                SampleDiary.entries(LONDON).stream()
                        .filter(Event.class::isInstance)
                        .map(Event.class::cast)
                        .filter(event -> !event.series().repeats())
                        .toList();
        return events.stream()
                .filter(event -> event.when() instanceof When.Timed)
                .filter(event -> event.when().firstDay(LONDON).isAfter(first))
                .min(Comparator.comparing(event -> event.when().firstDay(LONDON)))
                .map(
                        event -> {
                            When.Timed when = (When.Timed) event.when();
                            return event("twin", event.facts().title(), when.start(), when.end());
                        });
    }

    private static String event(
            String id, String title, LocalDateTime start, int hours, String more) {
        return event(id, title, start, start.plusHours(hours))
                .replace("END:VEVENT", more + "END:VEVENT");
    }

    private static String event(String id, String title, LocalDateTime start, LocalDateTime end) {
        return """
        BEGIN:VEVENT\r
        UID:%s@harrowmere.example\r
        DTSTAMP:20260901T080000Z\r
        DTSTART;TZID="GMT Standard Time":%s\r
        DTEND;TZID="GMT Standard Time":%s\r
        SUMMARY:%s\r
        LOCATION:Kelvin Building\\, Room 12\r
        END:VEVENT\r
        """
                .formatted(id, STAMP.format(start), STAMP.format(end), title);
    }
}
