package io.benchmate.diary.ics;

import io.benchmate.diary.Award;
import io.benchmate.diary.Event;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Series;
import io.benchmate.diary.When;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.TreeMap;

/**
 * Writes entries as a calendar that Outlook, Google and Apple subscribe to. The same entries give
 * the same bytes. What is cancelled stays in it as cancelled, since a program that saw it before
 * would otherwise keep showing it; what has no date cannot be in it.
 */
public final class IcsFeed {
    private IcsFeed() {}

    /**
     * @param name what the calendar is called
     */
    public static byte[] write(Collection<Kept> entries, String name) {
        IcsText out = new IcsText();
        out.line("BEGIN:VCALENDAR")
                .line("VERSION:2.0")
                .line("PRODID:-//Benchmate//Diary//EN")
                .line("CALSCALE:GREGORIAN")
                .line("METHOD:PUBLISH")
                .text("X-WR-CALNAME", name)
                .text("NAME", name)
                .line("REFRESH-INTERVAL;VALUE=DURATION:PT1H")
                .line("X-PUBLISHED-TTL:PT1H");
        zones(entries).values().forEach(zone -> ZoneText.write(zone, out));
        for (Kept kept : entries) {
            switch (kept.entry()) {
                case Event event when event.when().dated() ->
                        new EventText(kept, event, out).write();
                case Event undated -> {}
                case Award award -> AwardText.write(kept, award, out);
            }
        }
        out.line("END:VCALENDAR");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static TreeMap<String, ZoneId> zones(Collection<Kept> entries) {
        TreeMap<String, ZoneId> zones = new TreeMap<>();
        for (Kept kept : entries) {
            switch (kept.entry()) {
                case Event event -> {
                    note(event.when(), zones);
                    event.series().changed().stream()
                            .map(Series.Changed::when)
                            .forEach(when -> note(when, zones));
                }
                case Award award ->
                        award.stages().values().forEach(moment -> note(moment.when(), zones));
            }
        }
        return zones;
    }

    private static void note(When when, TreeMap<String, ZoneId> zones) {
        switch (when) {
            case When.Timed(LocalDateTime start, LocalDateTime end, ZoneId zone) -> {
                if (!(zone instanceof ZoneOffset)) {
                    zones.put(zone.getId(), zone);
                }
            }
            case When.AllDay(LocalDate first, LocalDate last) -> {}
            case When.Undated undated -> {}
        }
    }
}
