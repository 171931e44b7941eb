package io.benchmate.plan.importing;

import java.util.List;

/** A part of a file, in the file's order. */
sealed interface Block {

    /** A line of text outside tables. */
    record Line(String text) implements Block {}

    /** A line that the file itself marks as a heading. */
    record Heading(String text) implements Block {}

    /** The name of the sheet that follows. */
    record Name(String text) implements Block {}

    /** A table. */
    record Table(List<Row> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }

        int width() {
            return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        }
    }
}
