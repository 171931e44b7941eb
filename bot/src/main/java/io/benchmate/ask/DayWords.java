package io.benchmate.ask;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads one day that a question names: "31 December 2026", "3rd of March", "March 3". */
final class DayWords {
    private static final String NUMBER = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?: (20\\d\\d))?\\b";
    static final String DAY_FIRST = "\\b" + NUMBER + "(?: of)? " + Months.MONTH + YEAR;
    static final String MONTH_FIRST =
            "\\b" + Months.MONTH + " (?:the )?" + NUMBER + "\\b(?! (?:and|to|or) )" + YEAR;
    static final String FIGURES = "\\b(\\d{1,2})[/. -](\\d{1,2})[/. -](20\\d\\d|\\d\\d)\\b";

    /** A month and two figures, which may be a year. */
    private static final Pattern BARE = Pattern.compile("[a-z] \\d\\d$");

    /** What may stand before a month that was meant; "by" and "on" lead up to a day. */
    private static final Pattern PLAIN = Pattern.compile("(?:for |due )?");

    private static final int YEARS_NEAR = 3;

    /** "31 June" is its last day. */
    private static final int MOST = 31;

    private DayWords() {}

    /**
     * @param before the words that may lead up to it, as one group
     */
    static Pattern dayFirst(String before) {
        return Pattern.compile(before + DAY_FIRST);
    }

    static Pattern monthFirst(String before) {
        return Pattern.compile(before + MONTH_FIRST);
    }

    static Pattern figures(String before) {
        return Pattern.compile(before + FIGURES);
    }

    static @Nullable Period dayFirst(MatchResult found, LocalDate today, boolean past) {
        return day(found.group(2), found.group(3), found.group(4), today, past);
    }

    /** "What was down for April 21" in 2021 or near it asks of a month; "by April 21" is a day. */
    static @Nullable Period monthFirst(MatchResult found, LocalDate today, boolean past) {
        boolean bare = BARE.matcher(found.group()).find() && found.group(4) == null;
        int away = Math.abs(today.getYear() % 100 - Integer.parseInt(found.group(3)));
        String before = found.group(1);
        boolean month = before.endsWith("in ") || past && PLAIN.matcher(before).matches();
        if (bare && month && away <= YEARS_NEAR) {
            return Months.month(Months.month(found.group(2)), Months.fullYear(found.group(3)));
        }
        return day(found.group(3), found.group(2), found.group(4), today, past);
    }

    /** The day comes first, as people write it here. */
    static @Nullable Period figures(MatchResult found) {
        int month = Integer.parseInt(found.group(3));
        return month < 1 || month > 12
                ? null
                : day(
                        Integer.parseInt(found.group(2)),
                        Month.of(month),
                        Months.fullYear(found.group(4)));
    }

    private static @Nullable Period day(
            String number, String name, @Nullable String year, LocalDate today, boolean past) {
        Month month = Months.month(name);
        int day = Integer.parseInt(number);
        if (year != null) {
            return day(day, month, Integer.parseInt(year));
        }
        Period soon = day(day, month, today.getYear());
        boolean other =
                soon != null && (past ? soon.from().isAfter(today) : soon.until().isBefore(today));
        return other ? day(day, month, today.getYear() + (past ? -1 : 1)) : soon;
    }

    private static @Nullable Period day(int day, Month month, int year) {
        if (day < 1 || day > MOST) {
            return null;
        }
        YearMonth whole = YearMonth.of(year, month);
        LocalDate meant = whole.atDay(Math.min(day, whole.lengthOfMonth()));
        return new Period(meant, meant);
    }
}
