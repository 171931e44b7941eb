package io.benchmate.sample;

import io.benchmate.fakes.FakeGraph;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * The calendar of the invented university's network mailbox, as Graph tells it: single entries, a
 * series of which one time was moved and one taken out, whole days, a cancelled and a private one.
 */
public final class SampleMailbox {
    public static final String ADDRESS = "technicians@harrowmere.example";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private SampleMailbox() {}

    /**
     * @param today the entries are of the weeks after it
     */
    public static void fill(FakeGraph graph, LocalDate today) {
        LocalDate friday = today.with(TemporalAdjusters.next(DayOfWeek.FRIDAY)).plusWeeks(1);
        List<String> view = new ArrayList<>();
        view.add(event("visit", "Visit of the Technicians’ Network North", friday.plusDays(4), 10));
        view.add(
                event("gas", "Canceled: Compressed gas refresher", friday.plusDays(5), 14)
                        .replace("\"isCancelled\":false", "\"isCancelled\":true"));
        view.add(
                event("private", "Appraisal", friday.plusDays(6), 9)
                        .replace("\"sensitivity\":\"normal\"", "\"sensitivity\":\"private\""));
        view.add(allDay("showcase", "Technicians’ showcase", friday.plusDays(11), 2));
        for (int week = 0; week < 8; week++) {
            LocalDate day = friday.plusWeeks(week);
            if (week == 2) {
                String moved = event("clinic" + week, "Registration clinic", day.minusDays(1), 11);
                view.add(
                        of("clinic", moved, "exception")
                                .replaceFirst(
                                        "\\{", "{\"originalStart\":\"" + utc(day, 12) + "Z\","));
            } else if (week != 4) {
                view.add(
                        of(
                                "clinic",
                                event("clinic" + week, "Registration clinic", day, 12),
                                "occurrence"));
            }
        }
        graph.calendar(ADDRESS, "{\"value\":[" + String.join(",", view) + "]}");
        graph.event(ADDRESS, "clinic", master(friday));
    }

    private static String master(LocalDate friday) {
        String rule =
                """
                {"recurrence":{"pattern":{"type":"weekly","interval":1,"daysOfWeek":["friday"],
                "firstDayOfWeek":"monday"},"range":{"type":"numbered","startDate":"%s",
                "numberOfOccurrences":8}},\
                """
                        .formatted(friday);
        return event("clinic", "Registration clinic", friday, 12)
                .replace("\"singleInstance\"", "\"seriesMaster\"")
                .replaceFirst("\\{", rule);
    }

    private static String of(String master, String event, String type) {
        return event.replace("\"singleInstance\"", "\"" + type + "\"")
                .replaceFirst("\\{", "{\"seriesMasterId\":\"" + master + "\",");
    }

    private static String event(String id, String title, LocalDate day, int hour) {
        return event(id, title, utc(day, hour), utc(day, hour + 1)).formatted("false");
    }

    private static String allDay(String id, String title, LocalDate first, int days) {
        return event(id, title, first + "T00:00:00", first.plusDays(days) + "T00:00:00")
                .formatted("true");
    }

    private static String event(String id, String title, String start, String end) {
        return """
        {"id":"%s","iCalUId":"0400-%s","type":"singleInstance","subject":"%s","isAllDay":%%s,
         "start":{"dateTime":"%s","timeZone":"UTC"},"end":{"dateTime":"%s","timeZone":"UTC"},
         "originalStartTimeZone":"GMT Standard Time","isCancelled":false,"sensitivity":"normal",
         "location":{"displayName":"Kelvin Building, Room 3"},
         "organizer":{"emailAddress":{"name":"Harrowmere Technicians’ Network"}},
         "bodyPreview":"Everybody is welcome."}\
        """
                .formatted(id, id, title, start, end);
    }

    private static String utc(LocalDate day, int hour) {
        return LocalDateTime.of(day, LocalTime.of(hour, 0))
                        .atZone(LONDON)
                        .withZoneSameInstant(ZoneOffset.UTC)
                        .toLocalDateTime()
                + ":00";
    }
}
