package io.benchmate.plan.importing;

import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.Shade;
import io.benchmate.plan.Status;
import io.benchmate.plan.importing.Column.Part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cells of an action's row by what they hold. Where a plan has a column for each review, the
 * newest that says something holds, and the earlier ones stay beside it under their own headings.
 */
final class FieldCells {
    private final Columns columns;

    /** The columns of each field, the newest review first. */
    private final Map<Field, List<Column>> reviews = new EnumMap<>(Field.class);

    private final boolean coloured;

    FieldCells(Columns columns, List<Row> rows) {
        this.columns = columns;
        this.coloured = coloured(columns, rows);
        for (Field field : Field.values()) {
            List<Column> all = new ArrayList<>(columns.all(field));
            all.sort(
                    Comparator.comparing((Column each) -> each.part() == Part.EARLIER)
                            .thenComparing(
                                    each -> Recency.of(each.heading()).orElse(0),
                                    Comparator.reverseOrder()));
            reviews.put(field, all);
        }
    }

    /** The understood cells that are not blank. */
    Map<Field, Cell> of(PlacedRow row) {
        Map<Field, Cell> cells = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            Optional<Cell> cell =
                    columns.joins(field)
                            ? together(field, row)
                            : column(field, row).flatMap(column -> cell(column, row));
            cell.ifPresent(said -> cells.put(field, said));
        }
        return cells;
    }

    private Optional<Cell> together(Field field, PlacedRow row) {
        return switch (field) {
            case TIMESCALE -> Timing.of(columns, row);
            case THEME -> Pillars.cell(columns, row.row());
            default -> Together.of(columns.all(field), row);
        };
    }

    /** The cells of columns that were not understood, and what earlier reviews said. */
    List<Cell> others(PlacedRow row) {
        return columns.all().stream()
                .filter(column -> isOther(column, row))
                .flatMap(column -> cell(column, row).stream())
                .toList();
    }

    private boolean isOther(Column column, PlacedRow row) {
        Field field = column.field();
        if (field == null) {
            return true;
        }
        return !columns.joins(field)
                && reviews.getOrDefault(field, List.of()).size() > 1
                && column(field, row).filter(column::equals).isEmpty();
    }

    /** The status, from the cell's words or from its colour. */
    Status status(PlacedRow row) {
        if (coloured) {
            return calendar(row.row());
        }
        return column(Field.STATUS, row)
                .map(column -> status(column, row))
                .orElse(Status.NOT_GIVEN);
    }

    /** The colour of the last period that a calendar marks. */
    private Status calendar(Row row) {
        return columns.all(Field.TIMESCALE).reversed().stream()
                .flatMap(column -> Optional.ofNullable(row.fills().get(column.index())).stream())
                .flatMap(fill -> fill.shade().stream())
                .findFirst()
                .map(shade -> new Status(shade, ""))
                .orElse(Status.NOT_GIVEN);
    }

    /** Whether there is no column of statuses, and a calendar's marks are of several colours. */
    private static boolean coloured(Columns columns, List<Row> rows) {
        List<Column> calendar = columns.all(Field.TIMESCALE);
        return columns.of(Field.STATUS).isEmpty()
                && columns.joins(Field.TIMESCALE)
                && calendar.getFirst().part() == Part.MARK
                && rows.stream()
                                .flatMap(
                                        row ->
                                                calendar.stream()
                                                        .map(each -> row.fills().get(each.index())))
                                .filter(java.util.Objects::nonNull)
                                .flatMap(fill -> fill.shade().stream())
                                .distinct()
                                .count()
                        > 1;
    }

    private static Status status(Column column, PlacedRow row) {
        return DoneOrNot.status(row.heading(column), row.cell(column.index()))
                .orElseGet(() -> status(row.row(), column.index()));
    }

    private static Status status(Row row, int column) {
        Status status = StatusWords.read(row.cell(column));
        Optional<Shade> fill = Optional.ofNullable(row.fills().get(column)).flatMap(Fill::shade);
        boolean colourless = status.shade() == Shade.NONE || status.shade() == Shade.ILLEGIBLE;
        return colourless && fill.isPresent() ? new Status(fill.get(), status.printed()) : status;
    }

    private Optional<Column> column(Field field, PlacedRow row) {
        List<Column> all = reviews.getOrDefault(field, List.of());
        return all.stream()
                .filter(column -> all.size() == 1 || says(field, column, row))
                .findFirst();
    }

    private static boolean says(Field field, Column column, PlacedRow row) {
        return field == Field.STATUS
                ? !status(row.row(), column.index()).equals(Status.NOT_GIVEN)
                : !row.cell(column.index()).isEmpty();
    }

    private static Optional<Cell> cell(Column column, PlacedRow row) {
        String text = row.cell(column.index());
        boolean carried = row.carried().contains(column.index());
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Cell(row.heading(column), text, null, carried));
    }
}
