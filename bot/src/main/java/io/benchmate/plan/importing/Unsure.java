package io.benchmate.plan.importing;

import io.benchmate.plan.Field;
import io.benchmate.plan.importing.Column.Confidence;

import java.util.ArrayList;
import java.util.List;

/** What is doubtful in how the columns were understood. */
final class Unsure {
    private Unsure() {}

    static List<Finding> of(Columns columns, List<Row> rows) {
        List<Finding> findings = new ArrayList<>();
        List<String> guessed =
                columns.all().stream()
                        .filter(column -> column.field() != null)
                        .filter(column -> column.confidence() == Confidence.GUESS)
                        .map(Unsure::guess)
                        .toList();
        if (!guessed.isEmpty()) {
            findings.add(new FileFinding.Guessed(guessed));
        }
        List<String> unread =
                columns.all().stream()
                        .filter(column -> column.field() == null)
                        .filter(column -> column.confidence() == Confidence.GUESS)
                        .filter(column -> rows.stream().anyMatch(row -> says(row, column)))
                        .map(column -> quoted(column.name()))
                        .toList();
        for (Field field : List.of(Field.OWNER, Field.TIMESCALE)) {
            if (columns.of(field).isEmpty() && !unread.isEmpty()) {
                findings.add(new FileFinding.NoColumn(field, unread));
            }
        }
        return findings;
    }

    private static boolean says(Row row, Column column) {
        return !row.cell(column.index()).isEmpty();
    }

    private static String guess(Column column) {
        Field field = column.field();
        return field == null
                ? quoted(column.name())
                : "%s is taken for \"%s\"".formatted(quoted(column.name()), field.words());
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }
}
