package io.benchmate.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A plan's table as its file lays it out: columns in their order, the rows between the actions, and
 * every cell as it stands there. With it a plan can be given back in its own layout, and reading
 * that again gives the same plan.
 *
 * @param columns how the columns were understood, in the file's order
 * @param above the lines that the file itself has above or beside its table, to the letter
 * @param lines the table's rows from its headings on; a table without headings begins with its
 *     first row
 */
public record PlanTable(Columns columns, List<String> above, List<Line> lines) {

    /** A row of the table. */
    public sealed interface Line {
        /** White space folded; blank cells are empty. */
        List<String> cells();

        /** The headings, or the headings once more. */
        record Headings(List<String> cells) implements Line {
            public Headings {
                cells = List.copyOf(cells);
            }
        }

        /** A row that opens a theme. */
        record Section(List<String> cells) implements Line {
            public Section {
                cells = List.copyOf(cells);
            }
        }

        /**
         * The row of an action. Where the file merges cells over several actions, the text stands
         * in each.
         *
         * @param place the action's place in the plan, from 0
         */
        record Entry(int place, List<String> cells) implements Line {
            public Entry {
                cells = List.copyOf(cells);
            }
        }

        /** A line that belongs to no action, such as a legend below the table. */
        record Remark(List<String> cells) implements Line {
            public Remark {
                cells = List.copyOf(cells);
            }
        }
    }

    public PlanTable {
        above = List.copyOf(above);
        lines = List.copyOf(lines);
    }

    /** How many columns its widest row has. */
    public int width() {
        int widest = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        return Math.max(widest, columns.all().size());
    }

    /** How many actions it has. */
    public int actions() {
        return (int) lines.stream().filter(Line.Entry.class::isInstance).count();
    }

    static PlanTable of(
            Assembly assembly,
            Columns columns,
            List<io.benchmate.plan.importing.Line> read,
            Placing placing) {
        List<Line> lines = new ArrayList<>();
        int place = 0;
        for (io.benchmate.plan.importing.Line line : read) {
            switch (line) {
                case io.benchmate.plan.importing.Line.Repeated(Row row, _) -> {
                    if (!row.filled().isEmpty()) {
                        lines.add(new Line.Headings(row.cells()));
                    }
                }
                case io.benchmate.plan.importing.Line.Section(Row row, _, _, _) ->
                        lines.add(new Line.Section(own(row)));
                case io.benchmate.plan.importing.Line.Remark(Row row, _) ->
                        lines.add(new Line.Remark(own(row)));
                case io.benchmate.plan.importing.Line.Entry(Row row) -> {
                    if (place == 0 || !Placing.continues(row, columns)) {
                        lines.add(new Line.Entry(place, placing.rows().get(place).row().cells()));
                        place++;
                    }
                }
            }
        }
        return new PlanTable(columns, assembly.notes(), lines);
    }

    /** Without what a merged cell above says. */
    private static List<String> own(Row row) {
        Set<Integer> filled = Set.copyOf(row.filled());
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            cells.add(filled.contains(column) ? row.cell(column) : "");
        }
        return cells;
    }
}
