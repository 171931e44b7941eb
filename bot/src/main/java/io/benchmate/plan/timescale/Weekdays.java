package io.benchmate.plan.timescale;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** "every Wednesday lunchtime", "Mondays and Thursdays", "last Friday of the month". */
final class Weekdays {
    private static final List<String> NAMES =
            List.of("first", "second", "third", "fourth", "fifth");

    private Weekdays() {}

    static @Nullable Again at(Tokens tokens, int i) {
        boolean every = tokens.is(i, "every", "each");
        int first = every ? i + 1 : i;
        DayOfWeek day = day(tokens.text(first));
        if (day == null) {
            return monthly(tokens, i);
        }
        if (!every && !isPlural(tokens.text(first))) {
            return null;
        }
        Set<DayOfWeek> days = EnumSet.of(day);
        int behind = first + 1;
        DayOfWeek next = next(tokens, behind);
        while (next != null) {
            days.add(next);
            behind += 2;
            next = next(tokens, behind);
        }
        return Again.of(i, behind, weekly(days));
    }

    /** "First Monday of the month", "last Friday of each month". */
    private static @Nullable Again monthly(Tokens tokens, int i) {
        boolean which = tokens.at(i).ordinal() || tokens.is(i, "last", "final");
        boolean month =
                tokens.is(i + 2, "of", "in")
                        && tokens.is(i + 3, "the", "each", "every")
                        && tokens.is(i + 4, "month");
        DayOfWeek day = which && month ? day(tokens.text(i + 1)) : null;
        int number = tokens.at(i).ordinal() ? tokens.at(i).number() : -1;
        if (day == null || number == 0 || number > NAMES.size()) {
            return day == null ? null : Again.of(i, i + 5, Again.everyMonths(1));
        }
        String words =
                "monthly on the "
                        + (number < 0 ? "last" : NAMES.get(number - 1))
                        + " "
                        + day.getDisplayName(TextStyle.FULL, Locale.UK);
        String code = number + day.name().substring(0, 2);
        return Again.of(i, i + 5, new Recurrence.Rule("FREQ=MONTHLY;BYDAY=" + code, words));
    }

    private static Recurrence weekly(Set<DayOfWeek> days) {
        String codes =
                days.stream()
                        .map(day -> day.name().substring(0, 2))
                        .collect(Collectors.joining(","));
        String names =
                days.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK))
                        .collect(Collectors.joining(" and "));
        return new Recurrence.Rule("FREQ=WEEKLY;BYDAY=" + codes, "every " + names);
    }

    private static @Nullable DayOfWeek next(Tokens tokens, int i) {
        return tokens.is(i, "and", "&", "/", ",") ? day(tokens.text(i + 1)) : null;
    }

    private static boolean isPlural(String word) {
        return word.endsWith("days");
    }

    static @Nullable DayOfWeek day(String word) {
        return switch (word) {
            case "monday", "mondays", "mon" -> DayOfWeek.MONDAY;
            case "tuesday", "tuesdays", "tue", "tues" -> DayOfWeek.TUESDAY;
            case "wednesday", "wednesdays", "wed" -> DayOfWeek.WEDNESDAY;
            case "thursday", "thursdays", "thu", "thur", "thurs" -> DayOfWeek.THURSDAY;
            case "friday", "fridays", "fri" -> DayOfWeek.FRIDAY;
            case "saturday", "saturdays", "sat" -> DayOfWeek.SATURDAY;
            case "sunday", "sundays", "sun" -> DayOfWeek.SUNDAY;
            default -> null;
        };
    }
}
