package io.benchmate.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The years that a plan names itself by: "2025-2028", "2025 to 28", or a single one. */
public record Term(int from, int until) {
    private static final Pattern YEARS =
            Pattern.compile(
                    "\\b(20\\d\\d)(?:\\s*(?:[-\\u2010-\\u2015/]|to|until)\\s*(20\\d\\d|\\d\\d)\\b)?");

    /** The first span of years in a text, else the last year that it names. */
    public static Optional<Term> in(String text) {
        List<MatchResult> years = YEARS.matcher(text).results().toList();
        return years.stream()
                .filter(found -> found.group(2) != null)
                .findFirst()
                .or(() -> years.isEmpty() ? Optional.empty() : Optional.of(years.getLast()))
                .map(Term::of);
    }

    private static Term of(MatchResult found) {
        int from = Integer.parseInt(found.group(1));
        String until = found.group(2);
        return until == null
                ? new Term(from, from)
                : new Term(from, Integer.parseInt(until.length() == 2 ? "20" + until : until));
    }

    @Override
    public String toString() {
        return from == until ? Integer.toString(from) : from + "-" + until;
    }
}
