package io.benchmate.card;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.importing.Column;

import java.util.stream.Stream;

/** Shows what stands in a column, for whoever has to say what it holds. Pure. */
final class ColumnSample {
    private static final int LONGEST = 60;

    private ColumnSample() {}

    /** “, such as “Visibility””; empty where no action has a cell of it. */
    static String of(Column column, Plan plan) {
        return plan.actions().stream()
                .flatMap(action -> cells(action, column))
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(text -> ", such as “%s”".formatted(Clip.line(text, LONGEST)))
                .orElse("");
    }

    private static Stream<String> cells(Action action, Column column) {
        Field field = column.field();
        return field == null
                ? action.otherCells().stream()
                        .filter(cell -> cell.heading().equals(column.name()))
                        .map(Cell::text)
                : action.text(field).stream();
    }
}
