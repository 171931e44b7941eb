package io.benchmate.plan.importing;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dates that a plan prints of itself. A date without a day is the first of its month; one
 * without a month is no date.
 */
final class PrintedDates {
    private static final String MONTHS = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";
    private static final String DATE =
            "(?:(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+)?" + MONTHS + "[a-z]*\\.?[\\s,-]+(\\d{4})";
    private static final List<Pattern> STARTS =
            List.of(
                    pattern("time\\s?axis:?\\s+(?:from\\s+)?"),
                    pattern("\\b(?:runs?|running|period|covers|covering)\\s+(?:from:?\\s+)?"),
                    pattern(
                            "\\b(?:starts?|started|starting|begins?|began|commenced|commences|launched)\\s+(?:on\\s+|in\\s+|from\\s+|date:?\\s+)?"),
                    pattern("\\bstart date:?\\s+"),
                    pattern("\\bsubmitted\\s+(?:on\\s+|in\\s+)?"),
                    pattern("\\b(?:developed|adopted|approved|agreed)\\s+(?:on\\s+|in\\s+)?"),
                    pattern("\\bsigned\\s+(?:on\\s+|in\\s+)?"));
    private static final List<Pattern> AS_OF =
            List.of(
                    pattern("\\bprogress\\s+(?:up\\s+)?(?:to|at|as of|as at)\\s+"),
                    pattern("\\b(?:as\\s+(?:of|at)|up\\s+to|status\\s+(?:at|on|as at))\\s+"),
                    pattern(
                            "\\b(?:final|last|latest)?\\s*(?:update|updated|revised|reviewed)\\s*:?\\s+(?:on\\s+|in\\s+)?"),
                    pattern("\\bversion\\s+[\\w.]+[,;:\\s–-]+(?:of\\s+)?"));

    private PrintedDates() {}

    private static Pattern pattern(String before) {
        return Pattern.compile(before + DATE, Pattern.CASE_INSENSITIVE);
    }

    /**
     * The day from which "Year 1" counts. Plans rarely print it as such: where one does not say
     * from when it runs, the month in which it was submitted, developed, or signed is its start.
     */
    static @Nullable LocalDate start(List<String> lines) {
        return first(STARTS, lines);
    }

    /** The day that the statuses speak of. */
    static @Nullable LocalDate asOf(List<String> lines) {
        return first(AS_OF, lines);
    }

    /** The line that gives the start. */
    static Optional<String> startLine(List<String> lines) {
        return found(STARTS, lines).map(Found::line);
    }

    private record Found(LocalDate date, String line) {}

    private static @Nullable LocalDate first(List<Pattern> patterns, List<String> lines) {
        return found(patterns, lines).map(Found::date).orElse(null);
    }

    private static Optional<Found> found(List<Pattern> patterns, List<String> lines) {
        for (Pattern pattern : patterns) {
            for (String line : lines) {
                Matcher found = pattern.matcher(line);
                Optional<LocalDate> date = found.find() ? date(found) : Optional.empty();
                if (date.isPresent()) {
                    return Optional.of(new Found(date.get(), line));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher found) {
        int month = 1 + MONTHS.indexOf(found.group(2).toLowerCase(Locale.ROOT)) / 4;
        int day = found.group(1) == null ? 1 : Integer.parseInt(found.group(1));
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(found.group(3)), month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
