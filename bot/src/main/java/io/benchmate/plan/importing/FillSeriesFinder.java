package io.benchmate.plan.importing;

import io.benchmate.plan.Field;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds cells that differ only in a last number that counts up row by row, as dragging a cell's
 * corner makes them in a spreadsheet.
 */
final class FillSeriesFinder {
    private static final Pattern NUMBERED = Pattern.compile("(.*\\D)(\\d{1,6})");
    private static final Set<Field> NUMBERED_ANYWAY = Set.of(Field.CODE, Field.TITLE, Field.RATING);
    private static final int LONG_ENOUGH = 4;

    private FillSeriesFinder() {}

    static List<Finding> find(Columns columns, List<PlacedRow> rows) {
        List<Finding> findings = new ArrayList<>();
        for (Column column : columns.all()) {
            if (column.field() == null || !NUMBERED_ANYWAY.contains(column.field())) {
                find(column, rows, findings);
            }
        }
        return findings;
    }

    private static void find(Column column, List<PlacedRow> rows, List<Finding> findings) {
        int start = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i < rows.size() && follows(text(rows, i - 1, column), text(rows, i, column))) {
                continue;
            }
            if (i - start >= LONG_ENOUGH) {
                findings.add(
                        new Finding.FillSeries(
                                rows.get(start).row().number(),
                                column.name(),
                                text(rows, start, column),
                                text(rows, i - 1, column),
                                i - start));
            }
            start = i;
        }
    }

    private static String text(List<PlacedRow> rows, int at, Column column) {
        return rows.get(at).cell(column.index());
    }

    private static boolean follows(String one, String next) {
        Matcher first = NUMBERED.matcher(one);
        Matcher second = NUMBERED.matcher(next);
        return first.matches()
                && second.matches()
                && first.group(1).equals(second.group(1))
                && Integer.parseInt(second.group(2)) == Integer.parseInt(first.group(2)) + 1;
    }
}
