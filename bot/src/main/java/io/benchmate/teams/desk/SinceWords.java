package io.benchmate.teams.desk;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads "what has changed since July?" as the day from which changes are asked for. Pure. */
final class SinceWords {
    private static final Pattern ASKS =
            Pattern.compile(
                    "(?:so |and |please |show me |tell me |list )*(?:what(?:['’]?s| is| has| have|"
                        + " was)?|any(?:thing)?|(?:all )?the|all)? ?(?:been |is |has"
                        + " )*(?:chang(?:ed|es?)|new|different|updates?|updated|news)(?: (?:been"
                        + " )?(?:made|recorded))?(?: (?:in|on|to|with|about) (?:the |our |this"
                        + " )?(?:action )?plans?)? since (.{1,40})");

    private static final Pattern DATE =
            Pattern.compile(
                    "(?:the )?(?:start of |beginning of )?(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?"
                            + "(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?"
                            + "(?:,? (20\\d\\d))?");

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)");

    private SinceWords() {}

    /** The first day of the time asked about; empty for words that ask something else. */
    static Optional<LocalDate> day(String said, LocalDate today) {
        String words = Typed.command(said);
        if (!words.contains(" since ")) {
            return Optional.empty();
        }
        Matcher asks = ASKS.matcher(words);
        return asks.matches() ? read(asks.group(1), today) : Optional.empty();
    }

    private static Optional<LocalDate> read(String words, LocalDate today) {
        Optional<LocalDate> day =
                switch (words) {
                    case "yesterday" -> Optional.of(today.minusDays(1));
                    case "last week" -> Optional.of(today.minusWeeks(1));
                    case "last month" -> Optional.of(today.minusMonths(1).withDayOfMonth(1));
                    case "last year" -> Optional.of(today.minusYears(1).withDayOfYear(1));
                    case "this month", "the start of the month" ->
                            Optional.of(today.withDayOfMonth(1));
                    case "this year", "the start of the year", "new year" ->
                            Optional.of(today.withDayOfYear(1));
                    default -> date(words, today);
                };
        return day.filter(each -> !each.isAfter(today));
    }

    private static Optional<LocalDate> date(String words, LocalDate today) {
        Matcher year = YEAR.matcher(words);
        if (year.matches()) {
            return Optional.of(LocalDate.of(Integer.parseInt(year.group(1)), 1, 1));
        }
        Matcher date = DATE.matcher(words);
        if (!date.matches()) {
            return Optional.empty();
        }
        Month month = month(date.group(2));
        int day = date.group(1) == null ? 1 : Integer.parseInt(date.group(1));
        int in = date.group(3) == null ? today.getYear() : Integer.parseInt(date.group(3));
        YearMonth whole = YearMonth.of(in, month);
        if (!whole.isValidDay(day)) {
            return Optional.empty();
        }
        boolean ahead = date.group(3) == null && whole.atDay(day).isAfter(today);
        return Optional.of(whole.atDay(day).minusYears(ahead ? 1 : 0));
    }

    private static Month month(String name) {
        String begins = name.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(begins)) {
                return month;
            }
        }
        throw new IllegalArgumentException("not a month");
    }
}
