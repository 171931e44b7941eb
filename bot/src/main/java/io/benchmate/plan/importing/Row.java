package io.benchmate.plan.importing;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number as a spreadsheet counts it, from 1
 * @param cells white space folded; blank cells are empty strings
 */
record Row(int number, List<String> cells) {
    Row {
        cells = cells.stream().map(Words::fold).toList();
    }

    String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    /** The columns that are not blank. */
    List<Integer> filled() {
        return java.util.stream.IntStream.range(0, cells.size())
                .filter(column -> !cells.get(column).isEmpty())
                .boxed()
                .toList();
    }
}
