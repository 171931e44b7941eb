package io.benchmate.diary.ics;

import io.benchmate.diary.Entry;
import io.benchmate.diary.IncomingEntries;
import io.benchmate.diary.IncomingFile;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads a calendar file. What cannot be taken is told: the whole file where it is no calendar or
 * too large, else the single entry. Reading keeps nothing and asks nobody.
 */
public final class IcsFile {
    /** The largest file, in bytes. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    /** The most entries of one file. */
    public static final int MOST_ENTRIES = 5_000;

    private static final int MOST_TOLD = 50;
    private static final Pattern BEGIN = Pattern.compile("(?i)BEGIN:VEVENT");

    private IcsFile() {}

    /**
     * @param source the name of the file or feed
     * @param institution whose clock a time without a zone is on
     */
    public static IncomingFile read(byte[] content, String source, ZoneId institution) {
        if (content.length > MOST_BYTES) {
            return refused(
                    "The calendar is larger than %d MB, the most that I read; nothing was changed."
                            .formatted(MOST_BYTES >> 20));
        }
        String text = FileText.of(content);
        String start = text.stripLeading().toUpperCase(Locale.ROOT);
        if (start.startsWith("<")) {
            return refused(
                    "That is a web page and no calendar; perhaps its address wants a sign-in."
                            + " Nothing was changed.");
        }
        long entries = BEGIN.matcher(text).results().limit(MOST_ENTRIES + 1L).count();
        if (entries > MOST_ENTRIES) {
            return refused(
                    "The calendar has more than %,d entries, the most that I read; nothing was"
                                    .formatted(MOST_ENTRIES)
                            + " changed. Please send the part that technicians need.");
        }
        return parse(text, source, institution);
    }

    private static IncomingFile parse(String text, String source, ZoneId institution) {
        List<Part> calendars;
        try {
            calendars = Parser.read(text);
        } catch (IOException | RuntimeException broken) {
            return refused(
                    "That is no calendar file that I can read; nothing was changed. Please export"
                            + " it again as .ics.");
        }
        if (calendars.isEmpty()) {
            return refused("There is no calendar in it; nothing was changed.");
        }
        return new IncomingFile.Read(entries(calendars, source, institution));
    }

    private static IncomingEntries entries(
            List<Part> calendars, String source, ZoneId institution) {
        List<Entry> entries = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (Part calendar : calendars) {
            ZoneId own = Calendars.zone(calendar, institution);
            EventReader reader =
                    new EventReader(new Zones(calendars, calendar, own), source, calendar);
            byUid(calendar)
                    .values()
                    .forEach(group -> reader.read(new Group(group), entries, leftOut));
        }
        return new IncomingEntries(entries, told(leftOut));
    }

    private static List<String> told(List<String> leftOut) {
        if (leftOut.size() <= MOST_TOLD) {
            return leftOut;
        }
        List<String> told = new ArrayList<>(leftOut.subList(0, MOST_TOLD));
        told.add("… and %d more were left out.".formatted(leftOut.size() - MOST_TOLD));
        return told;
    }

    private static Map<String, List<Part>> byUid(Part calendar) {
        Map<String, List<Part>> groups = new LinkedHashMap<>();
        for (Part part : calendar.parts) {
            if (part.name.equals("VEVENT")) {
                groups.computeIfAbsent(Calendars.uid(part), uid -> new ArrayList<>()).add(part);
            }
        }
        return groups;
    }

    private static IncomingFile refused(String sentence) {
        return new IncomingFile.Refused(sentence);
    }
}
