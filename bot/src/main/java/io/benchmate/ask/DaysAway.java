package io.benchmate.ask;

import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads days that a question counts from the day of asking: "due two months ago", "due in a year's
 * time", "by this day next year". Only behind a word that asks what is due. Pure.
 */
final class DaysAway {
    private static final String DUE =
            "\\b((?:due|deadlines?|finish(?:ed|es)?|ended|ends?|happened)(?: (?:by|before|since"
                    + "|about|around|on|with|any time))*";
    private static final String COUNT =
            "(\\d{1,2}|an?|one|two|three|four|five|six|couple of|few)" + " (day|week|month|year)s?";

    static final Pattern AGO =
            Pattern.compile(DUE + ") (?:an? (?=couple|few))?" + COUNT + " ago\\b");

    static final Pattern TIME =
            Pattern.compile(
                    DUE
                            + " ?(?:with)?in) (?:an? (?=couple|few))?"
                            + COUNT
                            + " (?:time|from (?:now|today))\\b");

    static final Pattern THIS_DAY =
            Pattern.compile(
                    "((?:\\bdue )?\\b(?:by|before|until|till) )(?:about )?(?:this|the same)"
                            + " (day|time|date) next (year|month|week)\\b");

    private DaysAway() {}

    static Period ago(MatchResult found, LocalDate today) {
        int count = -count(found.group(2));
        LocalDate day = on(today, count, found.group(3));
        return found.group(3).equals("day")
                ? new Period(day, day)
                : RelativePeriods.around(
                        found.group(3).equals("week") ? "week" : "month",
                        day,
                        0,
                        InstitutionPeriods.USUAL);
    }

    static Period time(MatchResult found, LocalDate today) {
        return new Period(today, on(today, count(found.group(2)), found.group(3)));
    }

    static Period thisDay(MatchResult found, LocalDate today) {
        LocalDate day = on(today, 1, found.group(3));
        return new Period(day, day);
    }

    private static LocalDate on(LocalDate today, int count, String unit) {
        return switch (unit) {
            case "day" -> today.plusDays(count);
            case "week" -> today.plusWeeks(count);
            case "month" -> today.plusMonths(count);
            default -> today.plusYears(count);
        };
    }

    private static int count(String word) {
        return switch (word) {
            case "a", "an", "one" -> 1;
            case "two", "couple of" -> 2;
            case "three", "few" -> 3;
            case "four" -> 4;
            case "five" -> 5;
            case "six" -> 6;
            default -> Integer.parseInt(word);
        };
    }
}
