package io.benchmate.plan.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * The bare rows of a CSV or Excel file, for other features that take tables; with the same limits
 * and the same care for damaged and hostile files as a plan.
 */
public final class Tables {
    private Tables() {}

    /** What became of a file. */
    public sealed interface Read {

        /**
         * @param rows of all tables, one after the other; blank cells are empty strings
         */
        record Rows(List<List<String>> rows) implements Read {}

        record Refused(String sentence) implements Read {}
    }

    /** Reads it whole; never throws for what a file may hold. */
    public static Read read(byte[] content) {
        try {
            List<List<String>> rows = new ArrayList<>();
            for (Block block : Upload.read(content).blocks()) {
                if (block instanceof Block.Table(List<Row> table)) {
                    table.forEach(row -> rows.add(row.cells()));
                }
            }
            return new Read.Rows(rows);
        } catch (Unreadable unreadable) {
            return new Read.Refused(String.valueOf(unreadable.getMessage()));
        }
    }
}
