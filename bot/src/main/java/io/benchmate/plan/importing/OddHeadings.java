package io.benchmate.plan.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Headings in words that nobody knows: a first row of short labels above a column whose cells are
 * all of one kind, which the label is not. Without this they would be taken for an action.
 */
final class OddHeadings {
    private static final int LONGEST = 4;
    private static final int NARROWEST = 3;

    private static final List<Predicate<String>> KINDS =
            List.of(
                    cell -> !Codes.all(cell).isEmpty(),
                    cell -> Words.count(cell) <= 25 && TimeWords.in(cell),
                    StatusWords::known);

    private OddHeadings() {}

    static Optional<Row> in(List<Row> rows) {
        List<Row> filled = rows.stream().filter(row -> !row.filled().isEmpty()).toList();
        if (filled.size() < 3) {
            return Optional.empty();
        }
        Row first = filled.getFirst();
        List<Row> below = filled.subList(1, filled.size());
        return isLabels(first)
                        && first.filled().stream().anyMatch(column -> heads(first, column, below))
                ? Optional.of(first)
                : Optional.empty();
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
}
