package io.benchmate.plan.timescale;

import java.util.List;

/**
 * Notices when only the year was read of words that name a part of it, such as "Summer vacation
 * 2026": the whole year would be a wrong reading, so a person is asked.
 */
final class Leftovers {
    private static final int NEAR = 3;
    private static final String[] SIGNS = {"(", ")", ",", "-", ":", "/", "'", "of", "the", "in"};
    private static final String[] PARTS = {
        "term",
        "terms",
        "semester",
        "trimester",
        "block",
        "tb",
        "vacation",
        "vac",
        "break",
        "holiday",
        "holidays",
        "quarter",
        "half",
        "sem",
        "trimesters",
        "week",
        "wk",
        "weeks",
        "q",
        "qtr",
        "mid",
        "midyear",
        "midway"
    };

    private Leftovers() {}

    /**
     * @param behind the index behind the last words that were understood
     */
    static Span checked(Tokens tokens, Span span, int behind) {
        Period period = span.period();
        boolean year = period != null && period.precision() == Precision.YEAR;
        boolean open = year && (partBefore(tokens, span, behind) || partBehind(tokens, span));
        if (!open && !isWeekOfTerm(tokens, span, behind)) {
            return span;
        }
        String words = tokens.words(span.from(), span.to());
        return Span.unread(
                span, "a part of a year that was not understood", whichPart(tokens, words));
    }

    /** Asks which days of a longer time are meant. */
    static Clarification whichPart(Tokens tokens, String of) {
        return new Clarification(
                Topic.PART_OF_YEAR,
                "Which part of “" + of + "” does “" + tokens.cell().strip() + "” mean?",
                List.of());
    }

    /** Asks which days are meant. */
    static Clarification whichDays(String words) {
        String whole = words.contains("(") && !words.contains(")") ? words + ")" : words;
        return new Clarification(
                Topic.PART_OF_YEAR, "Which days does “" + whole + "” mean?", List.of());
    }

    private static boolean partBefore(Tokens tokens, Span span, int behind) {
        for (int i = span.from() - 1; i >= Math.max(behind, span.from() - NEAR); i--) {
            if (tokens.is(i, PARTS)) {
                return !tokens.is(tokens.is(i - 1, "-") ? i - 2 : i - 1, "long", "short", "medium");
            }
            if (!tokens.is(i, SIGNS) && tokens.text(i).length() > 1) {
                return false;
            }
        }
        return false;
    }

    /** "Week 3 of Autumn term 2026" and "Half term 1 2025/26" are not the whole term. */
    private static boolean isWeekOfTerm(Tokens tokens, Span span, int behind) {
        Period period = span.period();
        boolean term =
                period != null
                        && (period.precision() == Precision.TERM
                                || period.precision() == Precision.SEASON);
        int i = span.from() - 1;
        for (int n = 0; n < NEAR && term && tokens.is(i, SIGNS); n++) {
            i--;
        }
        boolean after = term && i >= behind;
        return after
                && (tokens.is(i, "week", "weeks", "wk", "half")
                        || (tokens.at(i).isNumber() && tokens.is(i - 1, "week", "weeks", "wk")));
    }

    private static boolean partBehind(Tokens tokens, Span span) {
        int next = tokens.skip(span.to(), SIGNS);
        return tokens.is(next, PARTS)
                || (Lexicon.isTermWord(tokens.text(next + 1))
                        && (Lexicon.plainTerm(tokens.text(next)) != null
                                || Lexicon.namedTerm(tokens.text(next)) != null));
    }
}
