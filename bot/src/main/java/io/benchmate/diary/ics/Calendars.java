package io.benchmate.diary.ics;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.UUID;

/** What stands in the head of a calendar, and how its entries are told apart. */
final class Calendars {
    private static final int LONGEST_UID = 400;

    private Calendars() {}

    /** The zone that the calendar says its times without one are in. */
    static ZoneId zone(Part calendar, ZoneId institution) {
        String named = calendar.text("X-WR-TIMEZONE");
        try {
            return named.isEmpty()
                    ? institution
                    : WindowsZones.of(named).orElseGet(() -> ZoneId.of(named));
        } catch (DateTimeException unknown) {
            return institution;
        }
    }

    /** The calendar's own id of an entry; where it has none, one that its words and start make. */
    static String uid(Part event) {
        String uid = event.text("UID");
        if (!uid.isEmpty() && uid.length() <= LONGEST_UID) {
            return uid;
        }
        String words = uid.isEmpty() ? event.text("SUMMARY") + "|" + event.text("DTSTART") : uid;
        return "made-" + UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    static boolean cancelsAll(Part calendar) {
        return calendar.text("METHOD").equalsIgnoreCase("CANCEL");
    }
}
