package io.benchmate.plan.importing;

import io.benchmate.plan.Field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table that was printed with merged cells and saved as text has blanks where the cell above
 * reached down. Such blanks take the text above; others stay blank, for a plan may well say
 * nothing.
 */
final class Inheritance {
    private Inheritance() {}

    /** The rows with what they inherit; the count of cells per column goes into the findings. */
    static List<PlacedRow> apply(List<PlacedRow> rows, Columns columns, List<Finding> findings) {
        List<PlacedRow> done = rows;
        for (Field field : List.of(Field.TIMESCALE, Field.THEME)) {
            var column = columns.of(field);
            if (column.isPresent() && wasMerged(done, column.get().index())) {
                done = filled(done, column.get(), findings);
            }
        }
        return done;
    }

    /**
     * Merged cells leave a pattern: every group starts with a text, blanks are common, and no text
     * follows itself, since that would have been one merged cell.
     */
    private static boolean wasMerged(List<PlacedRow> rows, int column) {
        long blank = rows.stream().filter(row -> row.cell(column).isEmpty()).count();
        if (rows.size() < 4 || blank * 10 < rows.size() * 4L || blank == rows.size()) {
            return false;
        }
        Map<String, String> last = new HashMap<>();
        for (PlacedRow row : rows) {
            String text = row.cell(column);
            String before = last.get(row.section());
            if (before == null ? text.isEmpty() : text.equals(before)) {
                return false;
            }
            if (!text.isEmpty()) {
                last.put(row.section(), text);
            }
        }
        return true;
    }

    private static List<PlacedRow> filled(
            List<PlacedRow> rows, Column column, List<Finding> findings) {
        List<PlacedRow> filled = new ArrayList<>();
        String last = "";
        int blanks = 0;
        for (PlacedRow placed : rows) {
            if (!placed.cell(column.index()).isEmpty()) {
                last = placed.cell(column.index());
                filled.add(placed);
            } else {
                filled.add(placed.with(taking(placed.row(), column.index(), last)));
                blanks++;
            }
        }
        findings.add(new Finding.Inherited(0, column.name(), blanks));
        return filled;
    }

    private static Row taking(Row row, int column, String text) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
        return new Row(row.number(), cells, row.merged(), row.fills());
    }
}
