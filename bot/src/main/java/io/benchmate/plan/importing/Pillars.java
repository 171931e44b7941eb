package io.benchmate.plan.importing;

import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The Technician Commitment's own themes, under which most plans put their actions; some draw a
 * column for each and mark to which an action belongs.
 */
final class Pillars {
    private static final Pattern NAME =
            Pattern.compile(
                    "(?i)\\b(?:visibility|recognition|career(?:s| development| progression)?"
                            + "|sustainability|(?:evaluating )?impact)\\b");

    /** As many words may the name of a theme have. */
    private static final int WORDS = 6;

    private Pillars() {}

    static boolean isName(String text) {
        return Words.count(text) <= WORDS && NAME.matcher(text).find();
    }

    /** The columns in which marks put actions under themes, at least two; empty for none. */
    static Set<Integer> marked(Row headings, List<Row> rows) {
        Set<Integer> columns = new TreeSet<>();
        for (int column = 0; column < headings.cells().size(); column++) {
            int at = column;
            boolean marks = rows.stream().allMatch(row -> row.cell(at).length() <= Periods.MARK);
            if (marks
                    && isName(headings.cell(at))
                    && rows.stream().anyMatch(row -> Periods.isMarked(row, at, -1))) {
                columns.add(at);
            }
        }
        return columns.size() >= 2 ? columns : Set.of();
    }

    /** The themes that a row marks, in their headings' words. */
    static List<String> of(Columns columns, Row row) {
        int title = columns.index(Field.TITLE);
        return columns.all(Field.THEME).stream()
                .filter(column -> Periods.isMarked(row, column.index(), title))
                .map(Column::heading)
                .toList();
    }

    static Optional<Cell> cell(Columns columns, Row row) {
        List<String> themes = of(columns, row);
        return themes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Cell(Field.THEME.words(), String.join("; ", themes)));
    }
}
