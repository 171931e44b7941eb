package io.benchmate.diary.reading;

import io.benchmate.diary.ics.IcsText;
import io.benchmate.diary.ics.WindowsZones;
import io.benchmate.graphsync.graph.MailboxEvent;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/**
 * A mailbox's calendar as the calendar file that its owner could have sent, so that titles, zones,
 * rules and limits are read by one reader, however an entry came. An entry is told on the clock
 * that it was made on; where that is a zone of the mailbox's own making, on the institution's.
 */
record MailboxFile(ZoneId institution) {
    private static final int HALF_DAY = 12;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    byte[] write(List<MailboxEvent> events, Map<String, MailboxEvent> series) {
        IcsText out = new IcsText();
        out.line("BEGIN:VCALENDAR").line("VERSION:2.0").line("PRODID:-//Benchmate//Mailbox//EN");
        series.values().forEach(master -> event(master, master, out));
        for (MailboxEvent event : events) {
            MailboxEvent master = series.get(event.masterId());
            switch (event.kind()) {
                case SINGLE -> event(event, event, out);
                case EXCEPTION -> event(event, master == null ? event : master, out);
                case OCCURRENCE, SERIES -> {}
            }
        }
        out.line("END:VCALENDAR");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void event(MailboxEvent event, MailboxEvent master, IcsText out) {
        MailboxEvent.Words words = event.words();
        out.line("BEGIN:VEVENT").line("UID:" + IcsText.escaped(master.uid()));
        Instant original = event.original();
        if (event.kind() == MailboxEvent.Kind.EXCEPTION && original != null) {
            LocalDateTime at = LocalDateTime.ofInstant(original, ZoneOffset.UTC);
            out.line(stamp("RECURRENCE-ID", at, master.allDay(), ZoneOffset.UTC));
        }
        ZoneId zone = zone(event);
        out.line(stamp("DTSTART", event.start(), event.allDay(), zone));
        out.line(stamp("DTEND", event.end(), event.allDay(), zone));
        if (event.kind() == MailboxEvent.Kind.SERIES) {
            // A rule that nobody knows has the reader leave the series out and say so.
            out.line("RRULE:" + (event.rule().isEmpty() ? "FREQ=UNKNOWN" : event.rule()));
        }
        out.text("SUMMARY", words.title());
        out.text("DESCRIPTION", note(words.note()));
        out.text("LOCATION", words.place());
        out.text("CONTACT", words.organiser());
        out.text("CATEGORIES", String.join(" ", words.categories()));
        out.text("X-MICROSOFT-SKYPETEAMSMEETINGURL", words.online());
        if (event.cancelled() || words.tentative()) {
            out.line("STATUS:" + (event.cancelled() ? "CANCELLED" : "TENTATIVE"));
        }
        out.line("END:VEVENT");
    }

    ZoneId zone(MailboxEvent event) {
        String name = event.zone();
        if (name.equalsIgnoreCase("UTC")) {
            return ZoneOffset.UTC;
        }
        return WindowsZones.of(name)
                .orElseGet(
                        () ->
                                ZoneId.getAvailableZoneIds().contains(name)
                                        ? ZoneId.of(name)
                                        : institution);
    }

    private static String stamp(String property, LocalDateTime utc, boolean allDay, ZoneId zone) {
        if (allDay) {
            return property + ";VALUE=DATE:" + DAY.format(day(utc));
        }
        if (zone.equals(ZoneOffset.UTC)) {
            return property + ":" + TIME.format(utc) + "Z";
        }
        LocalDateTime local =
                utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDateTime();
        return property + ";TZID=" + zone.getId() + ":" + TIME.format(local);
    }

    /** Whole days have no zone, so midnight of any zone near by means the same day. */
    static LocalDate day(LocalDateTime utc) {
        return utc.plusHours(HALF_DAY).toLocalDate();
    }

    /** What Teams writes below a meeting's text, how to join it, is nothing for a diary. */
    private static String note(String note) {
        return note.replaceFirst("(?s)\\s*_{10,}.*", "").replaceAll("\r\n?", "\n").strip();
    }
}
