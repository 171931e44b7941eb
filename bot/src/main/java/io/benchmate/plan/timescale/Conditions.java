package io.benchmate.plan.timescale;

import org.jspecify.annotations.Nullable;

/**
 * Finds clauses that make a time depend on something, whose own dates are not when the action is
 * due.
 */
final class Conditions {
    private Conditions() {}

    /** The index behind the condition that begins at this token, or -1. */
    static int endOf(Tokens tokens, int i, Dates dates) {
        return opens(tokens, i, dates) ? end(tokens, i) : -1;
    }

    private static boolean opens(Tokens tokens, int i, Dates dates) {
        return switch (tokens.text(i)) {
            case "dependent",
                    "dependant",
                    "depending",
                    "contingent",
                    "pending",
                    "awaiting",
                    "if",
                    "unless",
                    "assuming",
                    "provided",
                    "when",
                    "whenever" ->
                    true;
            case "subject" -> tokens.is(i + 1, "to");
            case "in" -> tokens.is(i + 1, "line") && tokens.is(i + 2, "with");
            case "following" ->
                    Lexicon.monthsIn(tokens.text(i + 1)) == 0 && !tokens.is(i + 1, "academic");
            case "likely", "expected", "anticipated" -> tokens.is(i + 1, "to", "after", "not");
            case "once" -> RecurrenceForms.at(tokens, i) == null;
            case "after" -> isEvent(tokens, dates.at(tokens.skip(i + 1, "the", "end", "of")));
            default -> false;
        };
    }

    /** "after the 2026 restructure" names an event, "after April 2026" a date. */
    private static boolean isEvent(Tokens tokens, @Nullable Span date) {
        if (date == null) {
            return true;
        }
        Token next = tokens.at(date.to());
        boolean yearOnly = date.to() == date.from() + 1 && tokens.at(date.from()).isFullYear();
        return yearOnly && !next.text().isEmpty() && !next.isSign();
    }

    private static int end(Tokens tokens, int from) {
        int depth = 0;
        for (int i = from + 1; i < tokens.size(); i++) {
            switch (tokens.text(i)) {
                case "(" -> depth++;
                case ")" -> {
                    if (depth-- == 0) {
                        return i;
                    }
                }
                case ";" -> {
                    return i;
                }
                case "," -> {
                    if (depth == 0 && tokens.is(i + 1, "by", "in", "from")) {
                        return i;
                    }
                }
                case "." -> {
                    if (depth == 0 && (i + 1 == tokens.size() || tokens.at(i + 1).spaced())) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        return tokens.size();
    }
}
