package io.benchmate.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the rows of one file and stops when they are more than memory should hold. */
final class Rows {
    private List<Row> rows = new ArrayList<>();
    private int all;

    /** Of a million blank rows in a row, one is kept. */
    private boolean blanks;

    private long cells;
    private long characters;

    void add(int number, List<String> row) throws Unreadable {
        add(number, row, Set.of(), Map.of());
    }

    void add(int number, List<String> row, Set<Integer> merged, Map<Integer, Fill> fills)
            throws Unreadable {
        List<String> kept = row.subList(0, width(row));
        boolean blank = kept.isEmpty() && merged.isEmpty() && fills.isEmpty();
        if (blank && blanks) {
            return;
        }
        blanks = blank;
        check(number, kept);
        all++;
        count(fills.size() + merged.size(), 0);
        rows.add(new Row(number, kept, merged, fills));
    }

    /** The rows since the last call. */
    List<Row> take() {
        List<Row> taken = rows;
        rows = new ArrayList<>();
        return taken;
    }

    private static int width(List<String> row) {
        int width = row.size();
        while (width > 0 && row.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    private void check(int number, List<String> row) throws Unreadable {
        cells += row.size();
        for (String cell : row) {
            characters += cell.length();
            if (cell.length() > Limits.CELL_CHARACTERS) {
                throw new Unreadable(
                        ("Row %d has a cell of %,d characters; the longest I read is %,d. Shorten"
                             + " it, or close an open quotation mark, and send the file again.")
                                .formatted(number, cell.length(), Limits.CELL_CHARACTERS));
            }
        }
        if (row.size() > Limits.COLUMNS) {
            throw new Unreadable(
                    "Row %d has %,d columns; I read at most %d. Send only the plan's own columns."
                            .formatted(number, row.size(), Limits.COLUMNS));
        }
        if (all >= Limits.ROWS || cells > Limits.CELLS || characters > Limits.CHARACTERS) {
            throw tooLarge();
        }
    }

    /** Counts what is made of the rows later, before it is made. */
    void count(int moreCells, int moreCharacters) throws Unreadable {
        cells += moreCells;
        characters += moreCharacters;
        if (cells > Limits.CELLS || characters > Limits.CHARACTERS) {
            throw tooLarge();
        }
    }

    static Unreadable tooLarge() {
        return new Unreadable(
                ("The table is too large: I read up to %,d rows and %,d million characters, with"
                                + " merged cells counted in each row that they reach. Send only the"
                                + " plan itself.")
                        .formatted(Limits.ROWS, Limits.CHARACTERS / 1_000_000));
    }
}
