package io.benchmate.nudge;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the days that people name when they speak of themselves: "5 January", "in two weeks". Pure.
 */
public final class DayWords {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{2}|\\d{4})");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})\\.?,?(?: (\\d{4}))?");
    private static final Pattern AMERICAN =
            Pattern.compile("([a-z]{3,9}) (\\d{1,2})(?:st|nd|rd|th)?,?(?: (\\d{4}))?");
    private static final Pattern SPAN =
            Pattern.compile(
                    "(?:in |for )?(a|an|one|two|three|four|six|\\d{1,2}) (day|week|month)s?");
    private static final Pattern RUN =
            Pattern.compile("([a-z]+?)s? ?(?:-|–|to|until|through) ?([a-z]+?)s?");
    private static final Map<String, Integer> NUMBERS =
            Map.of("a", 1, "an", 1, "one", 1, "two", 2, "three", 3, "four", 4, "six", 6);

    private DayWords() {}

    /** The day that is meant, the next one where no year is given; empty for other words. */
    public static Optional<LocalDate> read(String words, LocalDate today) {
        String text = words.strip().toLowerCase(Locale.UK).replaceAll("[.!]+$", "");
        text =
                text.replaceFirst("^(?:on|by|until|till) ", "")
                        .replaceFirst("^[a-z]+day,? (?=\\d)", "");
        try {
            Optional<LocalDate> day = absolute(text, today);
            return day.isPresent() ? day : relative(text, today);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> absolute(String text, LocalDate today) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return Optional.of(LocalDate.parse(text));
        }
        Matcher slashed = SLASHED.matcher(text);
        if (slashed.matches()) {
            int year = Integer.parseInt(slashed.group(3));
            return Optional.of(
                    LocalDate.of(
                            year < 100 ? 2000 + year : year,
                            Integer.parseInt(slashed.group(2)),
                            Integer.parseInt(slashed.group(1))));
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            return day(named.group(1), named.group(2), named.group(3), today);
        }
        Matcher american = AMERICAN.matcher(text);
        return american.matches()
                ? day(american.group(2), american.group(1), american.group(3), today)
                : Optional.empty();
    }

    private static Optional<LocalDate> day(
            String day, String month, @Nullable String year, LocalDate today) {
        return month(month)
                .map(
                        of -> {
                            int number = Integer.parseInt(day);
                            if (year != null) {
                                return LocalDate.of(Integer.parseInt(year), of, number);
                            }
                            LocalDate next = LocalDate.of(today.getYear(), of, number);
                            return next.isBefore(today) ? next.plusYears(1) : next;
                        });
    }

    private static Optional<Month> month(String word) {
        return Arrays.stream(Month.values())
                .filter(each -> each.name().toLowerCase(Locale.UK).startsWith(word))
                .findFirst();
    }

    private static Optional<LocalDate> relative(String text, LocalDate today) {
        Matcher span = SPAN.matcher(text);
        if (span.matches()) {
            Integer named = NUMBERS.get(span.group(1));
            int count = named != null ? named : Integer.parseInt(span.group(1));
            return Optional.of(
                    switch (span.group(2)) {
                        case "day" -> today.plusDays(count);
                        case "week" -> today.plusWeeks(count);
                        default -> today.plusMonths(count);
                    });
        }
        return switch (text) {
            case "tomorrow" -> Optional.of(today.plusDays(1));
            case "next week" -> Optional.of(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
            case "next month" -> Optional.of(today.plusMonths(1).withDayOfMonth(1));
            default ->
                    weekday(text.replaceFirst("^next ", ""))
                            .map(each -> today.with(TemporalAdjusters.next(each)));
        };
    }

    private static Optional<DayOfWeek> weekday(String word) {
        return word.length() < 3
                ? Optional.empty()
                : Arrays.stream(DayOfWeek.values())
                        .filter(each -> each.name().toLowerCase(Locale.UK).startsWith(word))
                        .findFirst();
    }

    /** The days of a week that are named: "Monday to Thursday", "Mondays, Tuesdays and Fridays". */
    public static Set<DayOfWeek> week(String words) {
        String text = words.strip().toLowerCase(Locale.UK).replaceAll("[.!]+$", "");
        Matcher run = RUN.matcher(text);
        if (run.matches()) {
            Optional<DayOfWeek> first = weekday(run.group(1));
            Optional<DayOfWeek> last = weekday(run.group(2));
            if (first.isPresent() && last.isPresent() && first.get().compareTo(last.get()) <= 0) {
                return EnumSet.range(first.get(), last.get());
            }
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String word : text.split(",? and |, ?")) {
            Optional<DayOfWeek> day = weekday(word.strip().replaceFirst("s$", ""));
            if (day.isEmpty()) {
                return Set.of();
            }
            days.add(day.get());
        }
        return days;
    }
}
