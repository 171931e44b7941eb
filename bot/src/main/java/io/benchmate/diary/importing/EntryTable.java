package io.benchmate.diary.importing;

import io.benchmate.diary.Entry;
import io.benchmate.diary.IncomingEntries;
import io.benchmate.diary.IncomingFile;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads events and awards from a table with headings. A row is found again by its id, or by its
 * title where the table has no ids.
 */
public final class EntryTable {
    /** The most rows that are read. */
    public static final int MOST_ROWS = 5_000;

    private static final Pattern DAY = Pattern.compile("(?i)date|day|when");
    private static final int SEARCHED = 20;

    private EntryTable() {}

    /** Whether a table has the headings of a diary: a title, and when it is or closes. */
    public static boolean looksLike(List<List<String>> rows) {
        return rows.stream().limit(SEARCHED).anyMatch(row -> isHeading(columns(row)));
    }

    private static boolean isHeading(Map<Heading, Integer> columns) {
        return columns.containsKey(Heading.TITLE)
                && (columns.containsKey(Heading.START)
                        || columns.containsKey(Heading.CLOSES)
                        || columns.containsKey(Heading.OPENS))
                && columns.size() >= 3;
    }

    private static Map<Heading, Integer> columns(List<String> row) {
        Map<Heading, Integer> columns = new EnumMap<>(Heading.class);
        for (int i = 0; i < row.size(); i++) {
            int column = i;
            String cell = row.get(i);
            Heading.of(cell).ifPresent(heading -> put(columns, heading, cell, column));
        }
        return columns;
    }

    /** "Date, start, end": beside a day's column, that of the start tells the hour. */
    private static void put(
            Map<Heading, Integer> columns, Heading heading, String cell, int column) {
        Integer before = columns.putIfAbsent(heading, column);
        if (before == null || heading != Heading.START) {
            return;
        }
        boolean day = DAY.matcher(cell).find();
        columns.putIfAbsent(Heading.START_TIME, day ? before : column);
        if (day) {
            columns.put(Heading.START, column);
        }
    }

    /**
     * @param source the name of the file
     * @param zone whose clock the times are on
     */
    public static IncomingFile read(List<List<String>> rows, String source, ZoneId zone) {
        int heading = 0;
        while (heading < Math.min(rows.size(), SEARCHED)
                && !isHeading(columns(rows.get(heading)))) {
            heading++;
        }
        if (heading == Math.min(rows.size(), SEARCHED)) {
            return new IncomingFile.Refused(
                    "I found no row of headings: I need a column “Title”, and “Date” for events or"
                            + " “Closes” for awards. Nothing was changed.");
        }
        if (rows.size() - heading > MOST_ROWS) {
            return new IncomingFile.Refused(
                    "The table has more than %,d rows, the most that I read; nothing was changed."
                            .formatted(MOST_ROWS));
        }
        return read(rows, heading, new TableRow.Origin(source, zone));
    }

    private static IncomingFile read(List<List<String>> rows, int heading, TableRow.Origin origin) {
        Map<Heading, Integer> columns = columns(rows.get(heading));
        Map<String, Integer> titles = new HashMap<>();
        Map<String, Integer> uids = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (int i = heading + 1; i < rows.size(); i++) {
            TableRow row = new TableRow(rows.get(i), columns, origin);
            if (row.cell(Heading.TITLE).isBlank()) {
                continue;
            }
            int count =
                    titles.merge(row.cell(Heading.TITLE).toLowerCase(Locale.UK), 1, Integer::sum);
            String uid = row.uid(row.cell(Heading.TITLE), count);
            Optional<String> wrong = row.wrong().or(() -> twin(uids.get(uid)));
            uids.putIfAbsent(uid, i + 1);
            if (wrong.isPresent()) {
                leftOut.add("Row %d was left out: %s.".formatted(i + 1, wrong.get()));
            } else {
                entries.add(row.entry(count));
            }
        }
        return new IncomingFile.Read(new IncomingEntries(entries, leftOut));
    }

    private static Optional<String> twin(@Nullable Integer row) {
        return Optional.ofNullable(row).map("it has the same id as row %d"::formatted);
    }
}
