package io.benchmate.plan.timescale;

import java.util.List;

/** Puts a year behind each month, season or other time of a cell that has none. */
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
            if (lacksYear(mark)) {
                Token last = tokens.at(mark.to() - 1);
                filled.insert(last.to(), joint(tokens, mark, year) + year);
            }
        }
        return filled.toString();
    }

    private static boolean lacksYear(Mark mark) {
        return switch (mark) {
            case Mark.Date date -> date.span().period() == null && !date.span().months().isEmpty();
            case Mark.Vague vague -> vague.yearless();
            case Mark.Repeats _,
                    Mark.Counted _,
                    Mark.Ongoing _,
                    Mark.AtOnce _,
                    Mark.Unset _,
                    Mark.Condition _ ->
                    false;
        };
    }

    /** "31/12" goes on as "31/12/2026". */
    private static String joint(Tokens tokens, Mark mark, String year) {
        boolean figures =
                mark instanceof Mark.Vague
                        && NumericForms.isDayOfMonth(tokens, mark.from())
                        && !year.equalsIgnoreCase(Statement.EVERY_YEAR);
        return figures ? tokens.text(mark.from() + 1) : " ";
    }
}
