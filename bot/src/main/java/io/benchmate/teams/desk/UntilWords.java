package io.benchmate.teams.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Until when something is to hold: "June" means up to the end of May, and "15 June" up to the 14th,
 * so that the day named is the first on which it holds no more. Pure.
 */
final class UntilWords {
    private static final Pattern MONTH =
            Pattern.compile("(?:the )?(end of |beginning of )?([a-z]{3,9})(?: (\\d{4}))?");
    private static final Pattern DAY =
            Pattern.compile(
                    "(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})(?: (\\d{4}))?");
    private static final Pattern SPAN =
            Pattern.compile("(an?|one|two|three|four|six|\\d{1,2}) (day|week|month|year)s?");
    private static final List<DateTimeFormatter> DATES =
            List.of(
                    DateTimeFormatter.ISO_LOCAL_DATE,
                    DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK)
                            .withResolverStyle(ResolverStyle.STRICT),
                    DateTimeFormatter.ofPattern("d.M.uuuu", Locale.UK)
                            .withResolverStyle(ResolverStyle.STRICT));

    private UntilWords() {}

    /**
     * The last day on which it holds; empty where the words are no day after today.
     *
     * @param today in the institution's zone
     */
    static Optional<LocalDate> lastDay(String words, LocalDate today) {
        return free(words.strip().toLowerCase(Locale.UK), today)
                .filter(day -> day.isAfter(today))
                .map(day -> day.minusDays(1));
    }

    /**
     * The day that the words name, as the last on which it holds: a month's last day. Empty where
     * they are no day to come.
     */
    static Optional<LocalDate> through(String words, LocalDate today) {
        String folded = words.strip().toLowerCase(Locale.UK);
        Matcher month = MONTH.matcher(folded);
        Optional<LocalDate> day =
                month.matches() && month.group(1) == null
                        ? free("end of " + folded, today).map(free -> free.minusDays(1))
                        : free(folded, today);
        return day.filter(last -> !last.isBefore(today));
    }

    /** The first day on which it holds no more. */
    private static Optional<LocalDate> free(String words, LocalDate today) {
        for (DateTimeFormatter date : DATES) {
            try {
                return Optional.of(LocalDate.parse(words, date));
            } catch (DateTimeException _) {
                // another way of writing it
            }
        }
        Matcher day = DAY.matcher(words);
        if (day.matches()) {
            return month(day.group(2)).flatMap(month -> dayOf(day, month, today));
        }
        Matcher span = SPAN.matcher(words);
        if (span.matches()) {
            return Optional.of(after(span, today));
        }
        Matcher month = MONTH.matcher(words);
        if (words.equals("next month")) {
            return Optional.of(today.plusMonths(1).withDayOfMonth(1));
        }
        return month.matches()
                ? month(month.group(2)).map(one -> monthOf(month, one, today))
                : Optional.empty();
    }

    private static LocalDate after(Matcher span, LocalDate today) {
        int number =
                switch (span.group(1)) {
                    case "a", "an", "one" -> 1;
                    case "two" -> 2;
                    case "three" -> 3;
                    case "four" -> 4;
                    case "six" -> 6;
                    default -> Integer.parseInt(span.group(1));
                };
        return switch (span.group(2)) {
            case "day" -> today.plusDays(number);
            case "week" -> today.plusWeeks(number);
            case "month" -> today.plusMonths(number);
            default -> today.plusYears(number);
        };
    }

    private static Optional<LocalDate> dayOf(Matcher match, Month month, LocalDate today) {
        try {
            int number = Integer.parseInt(match.group(1));
            String year = match.group(3);
            if (year != null) {
                return Optional.of(LocalDate.of(Integer.parseInt(year), month, number));
            }
            LocalDate soon = LocalDate.of(today.getYear(), month, number);
            return Optional.of(soon.isAfter(today) ? soon : soon.plusYears(1));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate monthOf(Matcher match, Month month, LocalDate today) {
        boolean end = match.group(1) != null && match.group(1).startsWith("end");
        String year = match.group(3);
        YearMonth meant =
                year == null
                        ? next(month, end, today)
                        : YearMonth.of(Integer.parseInt(year), month);
        return end ? meant.plusMonths(1).atDay(1) : meant.atDay(1);
    }

    private static YearMonth next(Month month, boolean end, LocalDate today) {
        YearMonth meant = YearMonth.of(today.getYear(), month);
        LocalDate free = end ? meant.plusMonths(1).atDay(1) : meant.atDay(1);
        return free.isAfter(today) ? meant : meant.plusYears(1);
    }

    private static Optional<Month> month(String word) {
        return Arrays.stream(Month.values())
                .filter(
                        one ->
                                one.name().toLowerCase(Locale.UK).equals(word)
                                        || one.name()
                                                .toLowerCase(Locale.UK)
                                                .substring(0, 3)
                                                .equals(word)
                                        || (one == Month.SEPTEMBER && word.equals("sept")))
                .findFirst();
    }
}
