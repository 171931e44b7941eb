package io.benchmate.ask;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The years that a question names: what a sentence tells of 2022-23 does not tell of 2023-24. Pure.
 */
final class AskedYears {
    private static final Pattern YEARS =
            Pattern.compile(
                    "\\b(20\\d\\d)(?: ?[-–/] ?(?:20)?(\\d\\d))?\\b|\\b(\\d\\d)/(\\d\\d)\\b");

    private record Span(int from, int until) {
        static Span of(MatchResult found) {
            int from =
                    found.group(1) != null
                            ? Integer.parseInt(found.group(1))
                            : 2000 + Integer.parseInt(found.group(3));
            String end = found.group(1) != null ? found.group(2) : found.group(4);
            int until = end == null ? from : from / 100 * 100 + Integer.parseInt(end);
            return new Span(from, Math.max(from, until));
        }

        /** A year of twelve months from summer on is one year; a calendar year may lie in two. */
        boolean fits(Span asked) {
            return asked.from == asked.until || from == until
                    ? from <= asked.until && asked.from <= until
                    : from == asked.from;
        }
    }

    private final List<Span> asked;

    AskedYears(String question) {
        this.asked = in(question);
    }

    private static List<Span> in(String text) {
        return YEARS.matcher(text).results().map(Span::of).toList();
    }

    /** Whether the question names any. */
    boolean named() {
        return !asked.isEmpty();
    }

    /** Whether a sentence tells of such a year, as far as it names any. */
    boolean fit(String sentence) {
        if (asked.isEmpty()) {
            return true;
        }
        List<Span> told = in(sentence);
        return told.isEmpty()
                || told.stream().anyMatch(span -> asked.stream().anyMatch(span::fits));
    }
}
