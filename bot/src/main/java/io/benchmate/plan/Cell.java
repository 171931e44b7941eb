package io.benchmate.plan;

import org.jspecify.annotations.Nullable;

/**
 * One cell of the plan as it was printed, or as a person recorded that it should read.
 *
 * @param heading the heading of its column in the file, or the field's own words where the file has
 *     none; of a recorded cell with the words that say so
 * @param text the text to the letter, white space folded; never blank
 * @param signature who recorded it; null for what the plan prints, and never kept with a plan
 * @param carried whether the cell itself is blank and the text is that of the row above, as in a
 *     printed table with merged cells
 */
public record Cell(String heading, String text, @Nullable Signature signature, boolean carried) {
    public Cell(String heading, String text) {
        this(heading, text, null);
    }

    public Cell(String heading, String text, @Nullable Signature signature) {
        this(heading, text, signature, false);
    }

    /** A blank cell that takes the text of the row above. */
    public static Cell carried(String heading, String text) {
        return new Cell(heading, text, null, true);
    }
}
