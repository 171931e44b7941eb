package io.benchmate.plan.timescale;

import java.util.List;

/** Puts a year behind each month of a cell that has none. */
final class MissingYears {
    private MissingYears() {}

    /**
     * @param year such as "2026" or "every year"
     */
    static String fill(String cell, String year) {
        Tokens tokens = Tokens.of(cell);
        StringBuilder filled = new StringBuilder(cell);
        List<Mark> marks = Scanner.marks(tokens, Conventions.UK, null);
        for (Mark mark : marks.reversed()) {
            if (mark instanceof Mark.Date date
                    && date.span().period() == null
                    && !date.span().months().isEmpty()) {
                filled.insert(tokens.at(date.to() - 1).to(), " " + year);
            }
        }
        return filled.toString();
    }
}
