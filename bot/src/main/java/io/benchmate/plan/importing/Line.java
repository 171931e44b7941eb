package io.benchmate.plan.importing;

/** What a row of the table is. */
sealed interface Line {

    /** The row of an action. */
    record Entry(Row row) implements Line {}

    /**
     * A row that opens a theme.
     *
     * @param level what rows of the same level have in common, such as "objective"; empty for a
     *     bare name
     * @param description what the plan says of the theme beside its name; may be empty
     */
    record Section(Row row, String level, String theme, String description) implements Line {}

    /**
     * The headings once more.
     *
     * @param theme the theme that they name, as in "Actions relating to Recognition"; may be empty
     */
    record Repeated(Row row, String theme) implements Line {}

    /** A line of text that belongs to no action, such as a legend below the table. */
    record Remark(Row row, String text) implements Line {}
}
