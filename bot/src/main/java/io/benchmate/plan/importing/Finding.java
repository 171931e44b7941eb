package io.benchmate.plan.importing;

/** Something in the file that a person should look at. */
public sealed interface Finding {

    /** The row as a spreadsheet counts it, or 0 when the finding is about the whole file. */
    int row();

    /** One plain sentence, without the row. */
    String sentence();

    /** An action without words. */
    record BlankTitle(int row, String code) implements Finding {
        @Override
        public String sentence() {
            return "Action %s has no title.".formatted(code);
        }
    }

    /** A code that an earlier action has already. */
    record DuplicateCode(int row, String code, String shownAs) implements Finding {
        @Override
        public String sentence() {
            return "The id %s is used more than once; this one is shown as %s."
                    .formatted(code, shownAs);
        }
    }
}
