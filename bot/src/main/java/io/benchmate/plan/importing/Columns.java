package io.benchmate.plan.importing;

import io.benchmate.plan.Field;
import io.benchmate.plan.importing.Column.Part;

import java.util.List;
import java.util.Optional;

/**
 * How all columns of a file were understood, in the file's order. A field stands twice only where
 * columns hold it together: a start and an end, a mark for each year, an update for each review.
 */
public record Columns(List<Column> all) {
    public Columns {
        all = List.copyOf(all);
    }

    /** The field's column; of several the newest, or the first that has a part of it. */
    public Optional<Column> of(Field field) {
        return all.stream()
                .filter(column -> column.field() == field && column.part() != Part.EARLIER)
                .findFirst();
    }

    /** All columns of the field, in the file's order. */
    public List<Column> all(Field field) {
        return all.stream().filter(column -> column.field() == field).toList();
    }

    /** Whether the field's text is put together from several cells of a row. */
    public boolean joins(Field field) {
        return of(field).filter(column -> column.part() != Part.WHOLE).isPresent();
    }

    /** The index of the field's column, or -1. */
    int index(Field field) {
        return of(field).map(Column::index).orElse(-1);
    }
}
