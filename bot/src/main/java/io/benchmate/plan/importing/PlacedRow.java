package io.benchmate.plan.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The row of an action with what stands above it.
 *
 * @param sections the themes that are open, the widest first; may be empty
 * @param headings the headings that were repeated last
 * @param carried the columns whose cell is blank and takes the text above
 */
record PlacedRow(Row row, List<String> sections, Row headings, Set<Integer> carried) {
    PlacedRow {
        sections = List.copyOf(sections);
        carried = Set.copyOf(carried);
    }

    PlacedRow(Row row, List<String> sections, Row headings) {
        this(row, sections, headings, Set.of());
    }

    /** The open themes as one text; empty where none is open. */
    String section() {
        return String.join(ActionRows.WITHIN, sections);
    }

    String cell(int column) {
        return row.cell(column);
    }

    /** The heading in force for this row, which may name another theme than the first one did. */
    String heading(Column column) {
        String repeated = headings.cell(column.index());
        return repeated.isEmpty() ? column.name() : repeated;
    }

    PlacedRow with(Row changed) {
        return new PlacedRow(changed, sections, headings, carried);
    }

    /** With a text in a blank cell that is carried down from above. */
    PlacedRow carrying(int column, String text) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
        Set<Integer> more = new HashSet<>(carried);
        more.add(column);
        return new PlacedRow(
                new Row(row.number(), cells, row.merged(), row.fills(), row.unseen()),
                sections,
                headings,
                more);
    }
}
