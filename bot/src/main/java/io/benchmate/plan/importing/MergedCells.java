package io.benchmate.plan.importing;

import org.apache.poi.ss.util.CellRangeAddress;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Cells that reach over several rows say their text in each of them. What is repeated counts
 * towards the limits of a file like what stands in it, before it is made.
 */
final class MergedCells {
    private MergedCells() {}

    static List<Row> repeated(List<Row> rows, List<CellRangeAddress> ranges, Rows allowance)
            throws Unreadable {
        TreeMap<Integer, Integer> at = new TreeMap<>();
        List<Row> repeated = new ArrayList<>(rows);
        for (int i = 0; i < rows.size(); i++) {
            at.put(rows.get(i).number(), i);
        }
        for (CellRangeAddress range : ranges) {
            Integer top = at.get(range.getFirstRow() + 1);
            int column = range.getFirstColumn();
            String text = top == null ? "" : rows.get(top).cell(column);
            if (text.isEmpty() || range.getLastRow() <= range.getFirstRow()) {
                continue;
            }
            for (int below :
                    at.subMap(range.getFirstRow() + 2, true, range.getLastRow() + 1, true)
                            .values()) {
                Row row = repeated.get(below);
                allowance.count(Math.max(1, column + 1 - row.cells().size()), text.length());
                repeated.set(below, with(row, column, text));
            }
        }
        return repeated;
    }

    private static Row with(Row row, int column, String text) {
        if (!row.cell(column).isEmpty()) {
            return row;
        }
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
        Set<Integer> merged = new HashSet<>(row.merged());
        merged.add(column);
        return new Row(row.number(), cells, merged, row.fills(), row.unseen());
    }
}
