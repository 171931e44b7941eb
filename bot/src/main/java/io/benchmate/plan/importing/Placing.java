package io.benchmate.plan.importing;

import io.benchmate.plan.Field;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of actions under their themes.
 *
 * @param remarks lines in the table that belong to no action, and what is said of themes
 */
record Placing(List<PlacedRow> rows, List<String> remarks) {

    static Placing of(List<Line> lines, Columns columns) {
        List<PlacedRow> rows = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        OpenThemes open = new OpenThemes();
        Row headings = new Row(0, List.of());
        for (Line line : lines) {
            switch (line) {
                case Line.Section section -> {
                    open.open(section);
                    if (!section.description().isEmpty()) {
                        remarks.add(section.theme() + ": " + section.description());
                    }
                }
                case Line.Repeated repeated -> {
                    headings = repeated.row();
                    open.open(repeated);
                }
                case Line.Remark(_, String text) -> remarks.add(text);
                case Line.Entry(Row row) -> {
                    List<String> themes =
                            open.forAction().stream().map(Line.Section::theme).toList();
                    place(rows, new PlacedRow(row, themes, headings), columns);
                }
            }
        }
        return new Placing(rows, remarks);
    }

    private static void place(List<PlacedRow> rows, PlacedRow next, Columns columns) {
        if (!rows.isEmpty() && continues(next.row(), columns)) {
            PlacedRow last = rows.removeLast();
            rows.add(last.with(joined(last.row(), next.row())));
        } else {
            rows.add(next);
        }
    }

    /** Where title and id reach down from the row above, this row goes on with the same action. */
    static boolean continues(Row row, Columns columns) {
        int code = columns.index(Field.CODE);
        boolean sameCode = row.cell(code).isEmpty() || row.merged().contains(code);
        return row.merged().contains(columns.index(Field.TITLE)) && sameCode;
    }

    private static Row joined(Row first, Row next) {
        List<String> cells = new ArrayList<>(first.cells());
        for (int column : next.filled()) {
            while (cells.size() <= column) {
                cells.add("");
            }
            String before = cells.get(column);
            String more = next.cell(column);
            cells.set(column, before.isEmpty() ? more : before + "; " + more);
        }
        return new Row(first.number(), cells, first.merged(), first.fills(), first.unseen());
    }
}
