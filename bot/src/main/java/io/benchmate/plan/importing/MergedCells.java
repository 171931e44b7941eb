package io.benchmate.plan.importing;

import org.apache.poi.ss.util.CellRangeAddress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cells that reach over several rows say their text in each of them. */
final class MergedCells {
    private MergedCells() {}

    static List<Row> repeated(List<Row> rows, List<CellRangeAddress> ranges) {
        Map<Integer, Integer> at = new HashMap<>();
        List<Row> repeated = new ArrayList<>(rows);
        for (int i = 0; i < rows.size(); i++) {
            at.put(rows.get(i).number(), i);
        }
        for (CellRangeAddress range : ranges) {
            Integer top = at.get(range.getFirstRow() + 1);
            int last = Math.min(range.getLastRow(), range.getFirstRow() + rows.size() * 2);
            String text = top == null ? "" : rows.get(top).cell(range.getFirstColumn());
            for (int row = range.getFirstRow() + 1; row <= last && !text.isEmpty(); row++) {
                Integer below = at.get(row + 1);
                if (below != null) {
                    repeated.set(below, with(repeated.get(below), range.getFirstColumn(), text));
                }
            }
        }
        return repeated;
    }

    private static Row with(Row row, int column, String text) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() <= column) {
            cells.add("");
        }
        if (!cells.get(column).isEmpty()) {
            return row;
        }
        cells.set(column, text);
        Set<Integer> merged = new HashSet<>(row.merged());
        merged.add(column);
        return new Row(row.number(), cells, merged, row.fills());
    }
}
