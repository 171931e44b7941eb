package io.benchmate.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The one table of a plan, put together from a document that may hold several.
 *
 * @param headings the row of headings; a row of blanks when the table has none
 * @param rows what stands below the headings
 * @param notes the lines beside and above the table
 */
record Assembly(Row headings, List<Row> rows, List<String> notes, List<Finding> findings) {

    static Assembly of(Document file) throws Unreadable {
        Document document = PastSheets.leftOut(file);
        List<Block> blocks =
                Forms.gathered(document.blocks()).stream().map(Assembly::joined).toList();
        List<Block.Table> tables = tables(blocks);
        if (tables.isEmpty()) {
            throw new Unreadable(
                    "I found no table in this file. The plan's actions have to stand in a table, a"
                            + " row each.");
        }
        Optional<Block.Table> main = main(tables);
        Gathering gathering =
                new Gathering(
                        blocks, tables, main.orElseGet(() -> largest(tables)), main.isPresent());
        blocks.forEach(gathering::take);
        return gathering.done(document.findings());
    }

    private static Block joined(Block block) {
        return block instanceof Block.Table table ? StackedHeadings.joined(table) : block;
    }

    private static List<Block.Table> tables(List<Block> blocks) {
        List<Block.Table> tables = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Table table
                    && table.rows().stream().anyMatch(row -> !row.filled().isEmpty())) {
                tables.add(table);
            }
        }
        return tables;
    }

    /** The table whose headings name most; of equals the longest. */
    private static Optional<Block.Table> main(List<Block.Table> tables) {
        return tables.stream()
                .filter(table -> HeadingRow.in(table.rows()).isPresent())
                .max(
                        java.util.Comparator.<Block.Table>comparingInt(
                                        table -> HeadingRow.fields(table.rows()))
                                .thenComparingInt(table -> table.rows().size()));
    }

    private static Block.Table largest(List<Block.Table> tables) {
        return tables.stream()
                .max(
                        java.util.Comparator.comparingInt(
                                table -> table.rows().size() * table.width()))
                .orElseThrow();
    }
}
