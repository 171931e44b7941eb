package io.benchmate.plan.importing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One row of a table.
 *
 * @param number as a spreadsheet counts it, from 1
 * @param cells white space folded; blank cells are empty strings
 * @param merged the columns in which the cell above reaches down into this row; the text above is
 *     repeated here
 * @param fills the colours with which cells are filled, by column
 * @param unseen the columns whose cells were written with characters that nobody sees
 */
record Row(
        int number,
        List<String> cells,
        Set<Integer> merged,
        Map<Integer, Fill> fills,
        Set<Integer> unseen) {
    Row {
        unseen = hiding(cells, unseen);
        cells = cells.stream().map(Words::fold).toList();
        merged = Set.copyOf(merged);
        fills = Map.copyOf(fills);
    }

    Row(int number, List<String> cells, Set<Integer> merged, Map<Integer, Fill> fills) {
        this(number, cells, merged, fills, Set.of());
    }

    private static Set<Integer> hiding(List<String> cells, Set<Integer> known) {
        Set<Integer> all =
                IntStream.range(0, cells.size())
                        .filter(column -> Words.hides(cells.get(column)))
                        .boxed()
                        .collect(Collectors.toSet());
        all.addAll(known);
        return Set.copyOf(all);
    }

    Row(int number, List<String> cells) {
        this(number, cells, Set.of(), Map.of());
    }

    String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    /** The columns that are not blank; repetitions of a merged cell count as blank. */
    List<Integer> filled() {
        return IntStream.range(0, cells.size())
                .filter(column -> !cells.get(column).isEmpty() && !merged.contains(column))
                .boxed()
                .toList();
    }
}
