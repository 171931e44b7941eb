package io.benchmate.ask;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads the days that people name by the week or by a number alone: "due on Monday", "due by next
 * Friday", "due at the weekend", "due on the 31st". Only behind a word that asks what is due: in "I
 * need the red ones by Monday" the day is no filter. Pure.
 */
final class Weekdays {
    static final String NAME = "(?:mon|tues|wednes|thurs|fri|satur|sun)days?";

    static final Pattern DAY =
            Pattern.compile(
                    "(?:(?<=\\b(?:due|deadlines?) [\\w ]{1,40} )(?=(?:by|before|until|on)"
                        + " )|(?<=\\b(?:due|deadlines?|happening|happens|finish|finishes|finishing|finished|completed|ends?|is"
                        + " on|anything|something|what is)"
                        + " ))((?:(?:on|by|before|until|till|after|at|for|over|the|this|coming)"
                        + " )*)(next |last )?(?:(mon|tues|wednes|thurs|fri|satur|sun)days?|(week"
                        + " ?end)|(?<=\\bthe )(\\d{1,2})(?:st|nd|rd|th)(?! (?:of|quarter"
                        + "|half|term|year|week|month)\\b))\\b");

    private static final int LONGEST_MONTH = 31;

    private Weekdays() {}

    /** Days to come, or with "last" and where the question looks back, days gone. */
    static @Nullable Period of(MatchResult found, LocalDate today, boolean past) {
        boolean back = past || "last ".equals(found.group(2));
        if (found.group(5) != null) {
            return numbered(Integer.parseInt(found.group(5)), today, back);
        }
        boolean weekend = found.group(4) != null;
        DayOfWeek asked = weekend ? DayOfWeek.SATURDAY : named(found.group(3));
        LocalDate begun = today.with(TemporalAdjusters.previousOrSame(asked));
        boolean on = begun.equals(today) || (weekend && begun.plusDays(1).equals(today));
        LocalDate coming = on && found.group(2) == null ? begun : begun.plusWeeks(1);
        LocalDate day = back && !on ? begun : back ? begun.minusWeeks(1) : coming;
        if ("next ".equals(found.group(2)) && day.isBefore(nextWeek(today))) {
            day = day.plusWeeks(1);
        }
        return new Period(day, weekend ? day.plusDays(1) : day);
    }

    private static LocalDate nextWeek(LocalDate today) {
        return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    private static DayOfWeek named(String start) {
        return DayOfWeek.valueOf((start + "day").toUpperCase(Locale.ROOT));
    }

    /** The nearest month that has such a day. */
    private static @Nullable Period numbered(int number, LocalDate today, boolean back) {
        if (number < 1 || number > LONGEST_MONTH) {
            return null;
        }
        for (LocalDate day = today; ; day = day.plusDays(back ? -1 : 1)) {
            if (day.getDayOfMonth() == number) {
                return new Period(day, day);
            }
        }
    }
}
