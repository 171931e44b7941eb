package io.benchmate.diary.importing;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates and times as offices write them: "3 March 2026", "Tue 03/03/26 at 5pm", "2026-03-03
 * 17:00", "noon". The day comes before the month, as in the UK.
 */
final class TableDates {
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS =
            Pattern.compile("\\b(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}|\\d{2})\\b");
    private static final Pattern NAMED =
            Pattern.compile(
                    "\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]+([a-z]{3,9})\\.?,?[ -]+(\\d{4}|\\d{2})\\b");
    private static final Pattern TIME =
            Pattern.compile(
                    "\\b([01]?\\d|2[0-4])(?:[:.h]([0-5]\\d))?(?::[0-5]\\d)?\\s*(am|pm)?\\b");
    private static final Map<String, Integer> MONTHS =
            Map.ofEntries(
                    Map.entry("jan", 1),
                    Map.entry("feb", 2),
                    Map.entry("mar", 3),
                    Map.entry("apr", 4),
                    Map.entry("may", 5),
                    Map.entry("jun", 6),
                    Map.entry("jul", 7),
                    Map.entry("aug", 8),
                    Map.entry("sep", 9),
                    Map.entry("oct", 10),
                    Map.entry("nov", 11),
                    Map.entry("dec", 12));

    private TableDates() {}

    /**
     * @param time null where the cell tells none
     */
    record Read(LocalDate day, @Nullable LocalTime time) {}

    /** Whether it is written as a date, also if there is no such day. */
    static boolean looksLike(String cell) {
        String text = cell.toLowerCase(Locale.UK);
        Matcher named = NAMED.matcher(text);
        return ISO.matcher(text).find()
                || NUMBERS.matcher(text).find()
                || named.find() && MONTHS.containsKey(named.group(2).substring(0, 3));
    }

    static Optional<Read> read(String cell) {
        String text = cell.toLowerCase(Locale.UK).strip();
        for (Pattern pattern : new Pattern[] {ISO, NUMBERS, NAMED}) {
            Matcher found = pattern.matcher(text);
            if (found.find()) {
                Optional<LocalDate> day = day(pattern, found);
                String rest = text.substring(0, found.start()) + " " + text.substring(found.end());
                return day.map(each -> new Read(each, time(rest).orElse(null)));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Pattern pattern, Matcher found) {
        try {
            if (pattern == ISO) {
                return Optional.of(
                        LocalDate.of(number(found, 1), number(found, 2), number(found, 3)));
            }
            int month =
                    pattern == NUMBERS
                            ? number(found, 2)
                            : MONTHS.getOrDefault(found.group(2).substring(0, 3), 0);
            int year = number(found, 3);
            return Optional.of(
                    LocalDate.of(
                            found.group(3).length() == 2 ? 2000 + year : year,
                            month,
                            number(found, 1)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** A time of day; a bare number counts only with am or pm, and 24:00 is no time of this day. */
    static Optional<LocalTime> time(String cell) {
        String text = cell.toLowerCase(Locale.UK).replaceFirst("^[t, ]+", "");
        if (text.contains("noon") || text.contains("midday")) {
            return Optional.of(LocalTime.NOON);
        }
        Matcher found = TIME.matcher(text);
        while (found.find()) {
            String half = found.group(3);
            if (found.group(2) == null && half == null) {
                continue;
            }
            int hour = Integer.parseInt(found.group(1));
            int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
            if (half != null) {
                hour = hour % 12 + (half.equals("pm") ? 12 : 0);
            }
            // Midnight at a date's end is what a workbook writes for a date without a time.
            return hour > 23 || hour == 0 && minute == 0
                    ? Optional.empty()
                    : Optional.of(LocalTime.of(hour, minute));
        }
        return Optional.empty();
    }
}
