package io.benchmate.plan.importing;

import io.benchmate.plan.Cell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in one cell what several columns say of the same, each text once, under their headings. */
final class Together {
    private Together() {}

    /** The cells that are not blank as one; empty where all are. */
    static Optional<Cell> of(List<Column> columns, PlacedRow row) {
        List<Column> said =
                columns.stream().filter(each -> !row.cell(each.index()).isEmpty()).toList();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        String heading = said.stream().map(row::heading).collect(Collectors.joining(" / "));
        String text =
                said.stream()
                        .map(each -> row.cell(each.index()))
                        .distinct()
                        .collect(Collectors.joining("; "));
        return Optional.of(new Cell(heading, text));
    }
}
