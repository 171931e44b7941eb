package io.benchmate.teams.desk;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Since when somebody asks: from a day in the past until now. Pure. */
final class ListTimes {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Pattern MONTH =
            Pattern.compile(
                    "(?:in|since|during|from) (?:the beginning of )?([a-z]+)(?: (\\d{4}))?");
    private static final Pattern DATE =
            Pattern.compile(
                    "(?:since|from|after|on) (\\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]+)(?:"
                            + " (\\d{4}))?");

    private ListTimes() {}

    /**
     * @param words "this month", "since 3 November 2026"
     */
    record Since(LocalDate day, String words) {}

    static Since thisMonth(LocalDate today) {
        return new Since(today.withDayOfMonth(1), "this month");
    }

    /** Empty for other words, and for days to come. */
    static Optional<Since> of(String said, LocalDate today) {
        String words = said.toLowerCase(Locale.UK);
        int day = today.getDayOfWeek().getValue();
        return switch (words) {
            case "today" -> Optional.of(new Since(today, words));
            case "yesterday" -> Optional.of(new Since(today.minusDays(1), "since yesterday"));
            case "this week" -> Optional.of(new Since(today.minusDays(day - 1L), words));
            case "last week" -> beginning(today.minusDays(day + 6L), words);
            case "this month", "recently", "lately" -> Optional.of(thisMonth(today));
            case "last month" -> beginning(today.minusMonths(1).withDayOfMonth(1), words);
            case "this year" -> Optional.of(new Since(today.withDayOfYear(1), words));
            case "last year" -> beginning(today.minusYears(1).withDayOfYear(1), words);
            default -> month(words, today).or(() -> date(words, today));
        };
    }

    private static Optional<Since> beginning(LocalDate day, String words) {
        return Optional.of(new Since(day, "since the beginning of " + words));
    }

    private static Optional<Since> month(String words, LocalDate today) {
        Matcher match = MONTH.matcher(words);
        if (!match.matches()) {
            return Optional.empty();
        }
        return named(match.group(1))
                .map(month -> past(month, 1, match.group(2), today))
                .filter(day -> !day.isAfter(today))
                .map(day -> new Since(day, "since " + DAY.format(day)));
    }

    private static Optional<Since> date(String words, LocalDate today) {
        Matcher match = DATE.matcher(words);
        if (!match.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(match.group(1));
        return named(match.group(2))
                .filter(month -> number >= 1 && number <= month.minLength())
                .map(month -> past(month, number, match.group(3), today))
                .filter(day -> !day.isAfter(today))
                .map(day -> new Since(day, "since " + DAY.format(day)));
    }

    /** Of the year that is named, or the latest such day that is past. */
    private static LocalDate past(
            Month month, int day, @org.jspecify.annotations.Nullable String year, LocalDate today) {
        if (year != null) {
            return LocalDate.of(Integer.parseInt(year), month, day);
        }
        LocalDate now = LocalDate.of(today.getYear(), month, day);
        return now.isAfter(today) ? now.minusYears(1) : now;
    }

    private static Optional<Month> named(String word) {
        return Arrays.stream(Month.values())
                .filter(
                        one -> {
                            String name = one.name().toLowerCase(Locale.UK);
                            return name.equals(word) || name.substring(0, 3).equals(word);
                        })
                .findFirst();
    }
}
