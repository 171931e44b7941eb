package io.benchmate.plan.importing;

import java.util.List;

/**
 * A file as rows and lines, whatever its format.
 *
 * @param rows of its table, blank ones included
 * @param notes lines of text beside the table
 */
record Document(List<Row> rows, List<String> notes) {
    Document {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
