package io.benchmate.plan.importing;

/**
 * The row of an action with what stands above it.
 *
 * @param section the theme that was opened last; may be empty
 * @param headings the headings that were repeated last
 */
record PlacedRow(Row row, String section, Row headings) {

    String cell(int column) {
        return row.cell(column);
    }

    /** The heading in force for this row, which may name another theme than the first one did. */
    String heading(Column column) {
        String repeated = headings.cell(column.index());
        return repeated.isEmpty() ? column.name() : repeated;
    }

    PlacedRow with(Row changed) {
        return new PlacedRow(changed, section, headings);
    }
}
