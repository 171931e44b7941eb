package io.benchmate.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One action of a plan, as printed.
 *
 * @param id stays across revisions
 * @param code the printed id without trailing full stop ("2.4", "CD5"), or the row's number where
 *     the plan prints none
 * @param aliases further codes of the same action ("S1" beside "V5"); empty for most
 * @param themes the themes it stands under, as printed; several where the plan links it to several
 * @param title the action in the plan's words; for a blank title, words that say so
 * @param status the status, or {@link Status#NOT_GIVEN}
 * @param cells every understood, non-blank cell by field, in the order of the fields; the title's
 *     and code's included
 * @param otherCells non-blank cells of columns that were not understood, in the file's order
 */
public record Action(
        ActionId id,
        String code,
        List<String> aliases,
        List<String> themes,
        String title,
        Status status,
        Map<Field, Cell> cells,
        List<Cell> otherCells) {

    public Action {
        aliases = List.copyOf(aliases);
        themes = List.copyOf(themes);
        Map<Field, Cell> ordered = new EnumMap<>(Field.class);
        ordered.putAll(cells);
        cells = Collections.unmodifiableMap(ordered);
        otherCells = List.copyOf(otherCells);
    }

    /**
     * The text of a field's cell, to the letter; empty when the plan leaves it blank or has no such
     * column.
     */
    public Optional<String> text(Field field) {
        return Optional.ofNullable(cells.get(field)).map(Cell::text);
    }

    public Optional<Cell> cell(Field field) {
        return Optional.ofNullable(cells.get(field));
    }
}
