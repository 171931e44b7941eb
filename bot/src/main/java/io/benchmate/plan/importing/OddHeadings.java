package io.benchmate.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Headings in words that nobody knows: a first row of short labels above a column whose cells are
 * all of one kind, which the label is not, or all say much more than any label. Without this they
 * would be taken for an action.
 */
final class OddHeadings {
    private static final int LONGEST = 4;
    private static final int NARROWEST = 3;

    /** The most words of a label above texts, and the fewest of each text. */
    private static final int LABEL = 2;

    private static final int TEXT = 3;

    private static final List<Predicate<String>> KINDS =
            List.of(
                    cell -> !Codes.all(cell).isEmpty(),
                    cell -> Words.count(cell) <= 25 && TimeWords.in(cell),
                    StatusWords::known);

    private OddHeadings() {}

    /** The first row but for lone lines above it, such as the plan's name; empty for an action. */
    static Optional<Row> in(List<Row> rows) {
        List<Row> filled =
                rows.stream()
                        .filter(row -> !row.filled().isEmpty())
                        .dropWhile(row -> row.filled().size() == 1)
                        .toList();
        if (filled.size() < 3) {
            return Optional.empty();
        }
        Row first = filled.getFirst();
        List<Row> below = filled.subList(1, filled.size());
        return isLabels(first)
                        && (first.filled().stream().anyMatch(column -> heads(first, column, below))
                                || isAboveTexts(first, below))
                ? Optional.of(first)
                : Optional.empty();
    }

    /** Whether they stand above rows that are shaped as a table, so that an admin can say more. */
    static boolean in(Row headings, List<Row> rows) {
        List<Row> all = new ArrayList<>(List.of(headings));
        all.addAll(rows);
        return in(all).filter(first -> first == headings).isPresent();
    }

    private static boolean isLabels(Row row) {
        return row.filled().size() >= NARROWEST
                && row.filled().stream()
                        .map(row::cell)
                        .allMatch(cell -> Words.count(cell) <= LONGEST && cell.matches("\\D+"));
    }

    private static boolean heads(Row first, int column, List<Row> below) {
        return KINDS.stream()
                .filter(kind -> !kind.test(first.cell(column)))
                .anyMatch(kind -> below.stream().allMatch(row -> kind.test(row.cell(column))));
    }

    /** A row that would be an action has texts and names as the others have. */
    private static boolean isAboveTexts(Row first, List<Row> below) {
        List<Integer> filled = first.filled();
        List<Row> rows = below.stream().filter(row -> row.filled().size() > 1).toList();
        boolean labels =
                filled.stream().allMatch(column -> Words.count(first.cell(column)) <= LABEL);
        boolean own =
                filled.stream().map(first::cell).distinct().count() == filled.size()
                        && filled.stream().noneMatch(column -> comesAgain(first, column, rows));
        return labels
                && own
                && rows.size() > 1
                && rows.stream().allMatch(row -> isLike(row, filled.size()))
                && filled.stream().anyMatch(column -> holdsTexts(column, rows));
    }

    private static boolean comesAgain(Row first, int column, List<Row> below) {
        return below.stream().anyMatch(row -> row.cell(column).equals(first.cell(column)));
    }

    /** Whether a row is as wide as its headings and hardly a cell of it is blank. */
    private static boolean isLike(Row row, int width) {
        return row.cells().size() <= width && row.filled().size() >= Math.max(2, width - 2);
    }

    private static boolean holdsTexts(int column, List<Row> below) {
        return below.stream().allMatch(row -> Words.count(row.cell(column)) >= TEXT);
    }
}
