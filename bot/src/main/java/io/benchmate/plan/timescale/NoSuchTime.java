package io.benchmate.plan.timescale;

import java.util.List;

/**
 * Times that cannot be: a person mistyped them and is asked, for any guess may be the wrong one.
 */
final class NoSuchTime {
    private NoSuchTime() {}

    /** "30 February 2026", "31/06/2026". */
    static Span day(Tokens tokens, int from, int to) {
        String words = tokens.words(from, to);
        return unread(
                from,
                to,
                "a day that there is not",
                "“" + words + "” is not in the calendar. Which day does it mean?");
    }

    /** "March 2026 to January 2026". */
    static Span backwards(Tokens tokens, int from, int to) {
        String words = tokens.words(from, to);
        return unread(
                from,
                to,
                "it ends before it begins",
                "“" + words + "” ends before it begins. Which days does it mean?");
    }

    private static Span unread(int from, int to, String why, String question) {
        return new Span(
                from,
                to,
                null,
                List.of(),
                false,
                false,
                why,
                new Clarification(Topic.PART_OF_YEAR, question, List.of()));
    }
}
