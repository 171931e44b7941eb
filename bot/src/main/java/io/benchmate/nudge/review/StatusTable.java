package io.benchmate.nudge.review;

import io.benchmate.plan.ActionId;
import io.benchmate.plan.Field;
import io.benchmate.plan.Status;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * A plan's table in its own layout with what people recorded in its cells.
 *
 * @param above lines that the file has above its table
 * @param rows in the file's order, each as wide as the widest
 * @param places the column of each field, from 0
 */
public record StatusTable(List<String> above, List<Row> rows, Map<Field, Integer> places) {

    /** A row; blank cells are empty texts. */
    public sealed interface Row {
        List<String> cells();

        /** The headings, or the headings once more. */
        record Headings(List<String> cells) implements Row {
            public Headings {
                cells = List.copyOf(cells);
            }
        }

        /** A row that opens a theme. */
        record Section(List<String> cells) implements Row {
            public Section {
                cells = List.copyOf(cells);
            }
        }

        /**
         * An action.
         *
         * @param code as printed, or the row's number where the plan prints none
         * @param status as recorded, else as printed
         */
        record Entry(ActionId action, String code, String title, Status status, List<String> cells)
                implements Row {
            public Entry {
                cells = List.copyOf(cells);
            }
        }

        /** A line that belongs to no action. */
        record Remark(List<String> cells) implements Row {
            public Remark {
                cells = List.copyOf(cells);
            }
        }
    }

    public StatusTable {
        above = List.copyOf(above);
        rows = List.copyOf(rows);
        places = Map.copyOf(places);
    }

    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** The first headings; blanks where the plan's table has none. */
    public List<String> headings() {
        return rows.stream()
                .filter(Row.Headings.class::isInstance)
                .map(Row::cells)
                .findFirst()
                .orElseGet(() -> java.util.Collections.nCopies(width(), ""));
    }

    /** The same with other texts; the function is given the column and the cell. */
    StatusTable with(BiFunction<Integer, String, String> text) {
        return new StatusTable(
                above.stream().map(line -> text.apply(-1, line)).toList(),
                rows.stream().map(row -> with(row, text)).toList(),
                places);
    }

    private static Row with(Row row, BiFunction<Integer, String, String> text) {
        List<String> cells =
                java.util.stream.IntStream.range(0, row.cells().size())
                        .mapToObj(column -> text.apply(column, row.cells().get(column)))
                        .toList();
        return switch (row) {
            case Row.Headings _ -> new Row.Headings(cells);
            case Row.Section _ -> new Row.Section(cells);
            case Row.Remark _ -> new Row.Remark(cells);
            case Row.Entry entry ->
                    new Row.Entry(
                            entry.action(),
                            entry.code(),
                            text.apply(-1, entry.title()),
                            entry.status(),
                            cells);
        };
    }
}
