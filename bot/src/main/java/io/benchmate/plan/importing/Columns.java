package io.benchmate.plan.importing;

import io.benchmate.plan.Field;

import java.util.List;
import java.util.Optional;

/** How all columns of a file were understood, in the file's order; no field stands twice. */
public record Columns(List<Column> all) {
    public Columns {
        all = List.copyOf(all);
    }

    public Optional<Column> of(Field field) {
        return all.stream().filter(column -> column.field() == field).findFirst();
    }

    /** The index of the field's column, or -1. */
    int index(Field field) {
        return of(field).map(Column::index).orElse(-1);
    }
}
