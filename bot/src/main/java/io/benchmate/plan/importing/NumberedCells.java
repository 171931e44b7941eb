package io.benchmate.plan.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells in which Word shows a number and stores nothing. Where a column has little else, they are
 * its ids; elsewhere such a number is an empty item of a list, and says nothing. Pure.
 */
final class NumberedCells {
    /** Before such a number, until it is settled what it is; of Unicode's private use. */
    static final char MARK = '\uE0F1';

    private static final int FEWEST = 2;

    private NumberedCells() {}

    static List<Row> settled(List<Row> rows) {
        boolean none =
                rows.stream().allMatch(row -> row.cells().stream().noneMatch(cell -> is(cell)));
        return none ? rows : rows.stream().map(row -> settled(row, rows)).toList();
    }

    private static Row settled(Row row, List<Row> rows) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            String cell = row.cell(column);
            cells.add(!is(cell) ? cell : ids(rows, column) ? cell.substring(1) : "");
        }
        return new Row(row.number(), cells, row.merged(), row.fills(), row.unseen());
    }

    private static boolean ids(List<Row> rows, int column) {
        List<String> cells = rows.stream().map(row -> row.cell(column)).toList();
        long numbered = cells.stream().filter(NumberedCells::is).count();
        long said = cells.stream().filter(cell -> !cell.isEmpty() && !is(cell)).count();
        return numbered >= FEWEST && numbered >= said;
    }

    private static boolean is(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == MARK;
    }
}
