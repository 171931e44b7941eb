package io.benchmate.diary.ics;

import io.benchmate.calendar.Days;
import io.benchmate.diary.Agenda;
import io.benchmate.diary.Entry;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Occurrence;
import io.benchmate.diary.Status;
import io.benchmate.diary.When;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** What a person in London sees of some entries in a year, a line each. */
final class Seen {
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Seen() {}

    static List<String> in(int year, List<Entry> entries) {
        Days days = new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        List<Kept> kept =
                entries.stream()
                        .map(each -> new Kept(each, 0, Instant.EPOCH, Instant.EPOCH, 1))
                        .toList();
        return Agenda.of(kept, days, LONDON).stream().map(Seen::line).limit(8).toList();
    }

    private static String line(Occurrence each) {
        String mark =
                each.status() == Status.CONFIRMED
                        ? ""
                        : " [" + each.status().name().toLowerCase(Locale.ROOT) + "]";
        return when(each.when()) + " | " + each.title() + mark;
    }

    private static String when(When when) {
        return switch (when) {
            case When.AllDay(LocalDate first, LocalDate last) ->
                    (first.equals(last) ? first : first + ".." + last) + " all day";
            case When.Timed timed -> {
                LocalDateTime start = here(timed.start(), timed.zone());
                LocalDateTime end = here(timed.end(), timed.zone());
                String until = end.equals(start) ? "" : "-" + end.toLocalTime();
                yield start.toLocalDate() + " " + start.toLocalTime() + until;
            }
            case When.Undated undated -> "undated";
        };
    }

    private static LocalDateTime here(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).withZoneSameInstant(LONDON).toLocalDateTime();
    }
}
