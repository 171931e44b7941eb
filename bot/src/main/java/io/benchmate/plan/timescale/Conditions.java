package io.benchmate.plan.timescale;

import org.jspecify.annotations.Nullable;

/**
 * Finds clauses that make a time depend on something, whose own dates are not when the action is
 * due.
 */
final class Conditions {
    private static final int NEAR = 4;

    private Conditions() {}

    /** The index behind the condition that begins at this token, or -1. */
    static int endOf(Tokens tokens, int i, Dates dates) {
        return opens(tokens, i, dates) ? end(tokens, i, dates) : -1;
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
            case "likely", "expected", "anticipated" ->
                    tokens.is(i + 1, "to", "after", "not") && !leadsToDate(tokens, i + 1, dates);
            case "updated", "version", "as", "last" -> stampsTheText(tokens, i, dates);
            case "once" -> RecurrenceForms.at(tokens, i) == null;
            case "after" -> isEvent(tokens, dates.at(tokens.skip(i + 1, "the", "end", "of")));
            default -> false;
        };
    }

    /** "Expected to be in autumn 2026" and "expected to be completed by June 2025" name a date. */
    private static boolean leadsToDate(Tokens tokens, int i, Dates dates) {
        int at = tokens.skip(i, "to", "be");
        boolean past = tokens.text(at).endsWith("ed") || tokens.is(at, "done");
        Span date =
                dates.at(tokens.skip(past ? at + 1 : at, "by", "in", "the", "during", "for", "on"));
        return tokens.is(i + 1, "be") && date != null && date.period() != null;
    }

    /** "Updated June 2023" and "Version 2, March 2023" tell when somebody wrote the cell. */
    private static boolean stampsTheText(Tokens tokens, int i, Dates dates) {
        int verb = tokens.is(i, "as", "last") ? i + 1 : i;
        boolean opens =
                verb == i || tokens.is(verb, "at", "updated", "reviewed", "revised", "checked");
        if (i > 0 || !opens) {
            return false;
        }
        int at = tokens.skip(verb + 1, ":", "-", "on", ",", "in");
        boolean numbered = tokens.is(i, "version") && tokens.at(at).digits() == 1;
        Span date = dates.at(numbered ? tokens.skip(at + 1, ",", "(", "-", ":", "of") : at);
        return date != null && date.period() != null;
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

    /** "(next: May 2027)" tells when it is to be. */
    private static boolean tellsNext(Tokens tokens, int i, Dates dates) {
        if (!tokens.is(i, "(", ",", "-", ":")
                || !tokens.is(i + 1, "next", "first", "currently", "expected", "likely", "due")) {
            return false;
        }
        for (int at = i + 2; at < i + 2 + NEAR; at++) {
            Span date = dates.at(at);
            if (date != null && date.period() != null) {
                return true;
            }
        }
        return false;
    }

    /** "Subject to approval, July 2026" tells when, unless what is awaited has the date. */
    private static boolean leadsToTime(Tokens tokens, int i, Dates dates) {
        boolean condition =
                tokens.is(
                        0,
                        "subject",
                        "dependent",
                        "dependant",
                        "depending",
                        "contingent",
                        "provided",
                        "assuming",
                        "pending");
        for (int at = 1; at < i && condition; at++) {
            condition = !tokens.is(at, "by", "at", "in", "from", "of");
        }
        Span date = condition ? dates.at(i) : null;
        Token behind = date == null ? tokens.at(i) : tokens.at(date.to());
        return date != null
                && date.period() != null
                && (behind.text().isEmpty() || tokens.is(date.to(), ".", ";", ","));
    }

    private static int end(Tokens tokens, int from, Dates dates) {
        int depth = 0;
        for (int i = from + 1; i < tokens.size(); i++) {
            boolean comma = depth == 0 && tokens.is(i, ",");
            if (tellsNext(tokens, i, dates)
                    || (comma && tokens.is(i + 1, "by", "in", "from"))
                    || (comma && from == 0 && leadsToTime(tokens, i + 1, dates))
                    || tokens.is(i, "otherwise", "failing")) {
                return i;
            }
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
                case "." -> {
                    if (depth == 0 && endsSentence(tokens, i)) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        return tokens.size();
    }

    private static boolean endsSentence(Tokens tokens, int i) {
        return i + 1 == tokens.size() || tokens.at(i + 1).spaced();
    }
}
