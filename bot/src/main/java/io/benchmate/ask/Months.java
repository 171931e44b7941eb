package io.benchmate.ask;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of months and seasons. Seasons are whole months as the Met Office counts them; {@link
 * InstitutionPeriods} goes before it where the institution counts otherwise.
 */
final class Months {
    static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    static final String SEASON = "(spring|summer|autumn|winter|christmas|easter|xmas|newyear)";

    private static final Pattern NAMED = Pattern.compile("\\b(?:" + MONTH + "|" + SEASON + ")\\b");

    private static final Pattern NAME =
            Pattern.compile(
                    "\\b(?:"
                            + MONTH
                            + "|"
                            + SEASON
                            + "|"
                            + Weekdays.NAME
                            + "|"
                            + TermWords.NAME
                            + ")\\b");

    private Months() {}

    /** Words of a question with the names of months, seasons and weekdays as they are printed. */
    static String printed(String words) {
        return NAME.matcher(words)
                .replaceAll(
                        found ->
                                found.group().equals("newyear")
                                        ? "New Year"
                                        : found.group().substring(0, 1).toUpperCase(Locale.UK)
                                                + found.group().substring(1));
    }

    /** Whether a month or a season is told. */
    static boolean named(String words) {
        return NAMED.matcher(words).find();
    }

    static Month month(String name) {
        String begins = name.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(begins)) {
                return month;
            }
        }
        throw new IllegalArgumentException("not a month");
    }

    static Period month(Month month, int year) {
        YearMonth whole = YearMonth.of(year, month);
        return new Period(whole.atDay(1), whole.atEndOfMonth());
    }

    /** The season that begins in the year; Christmas is December, Easter the day itself. */
    static Period season(String name, int year) {
        return switch (name) {
            case "spring" -> months(year, 3, 5);
            case "summer" -> months(year, 6, 8);
            case "autumn" -> months(year, 9, 11);
            case "christmas", "xmas" -> months(year, 12, 12);
            case "newyear" -> day(LocalDate.of(year, 12, 31));
            case "easter" -> day(easter(year));
            default ->
                    new Period(
                            LocalDate.of(year, 12, 1), LocalDate.of(year + 1, 3, 1).minusDays(1));
        };
    }

    static Period year(int year) {
        return months(year, 1, 12);
    }

    /** "21" is 2021. */
    static int fullYear(String digits) {
        int year = Integer.parseInt(digits);
        return year < 100 ? 2000 + year : year;
    }

    private static Period months(int year, int first, int last) {
        return new Period(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
    }

    private static Period day(LocalDate day) {
        return new Period(day, day);
    }

    /** Western Easter Sunday by the anonymous Gregorian computus. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
