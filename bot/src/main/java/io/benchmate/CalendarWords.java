package io.benchmate;

import io.benchmate.calendar.Days;
import io.benchmate.calendar.Months;
import io.benchmate.calendar.YearFrom;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Reads the words of the calendar's settings; a wrong one comes out as an exception that says which
 * setting it is and how to mend it.
 */
final class CalendarWords {
    private CalendarWords() {}

    static YearFrom yearFrom(String text, String setting) {
        try {
            return new YearFrom(MonthDay.parse("--" + text.strip()));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw wrong(
                    setting, text, "give month and day of the year's first day, such as 08-01", e);
        }
    }

    static Months months(String text, String setting) {
        String[] ends = text.strip().toUpperCase(Locale.ROOT).split("\\s*-\\s*", -1);
        try {
            return Months.of(Month.valueOf(ends[0]), Month.valueOf(ends[ends.length - 1]));
        } catch (IllegalArgumentException e) {
            throw wrong(
                    setting, text, "give its first and last month, such as september-december", e);
        }
    }

    static Days days(String from, String until, String setting) {
        try {
            return new Days(LocalDate.parse(from.strip()), LocalDate.parse(until.strip()));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw wrong(
                    setting,
                    from + " to " + until,
                    "give the first day and then the last, such as 2026-09-21 and 2026-12-11",
                    e);
        }
    }

    static <T extends Enum<T>> T named(Class<T> type, String name, String setting) {
        String wanted = name.toUpperCase(Locale.ROOT).replaceAll("[ _-]", "");
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().replace("_", "").equals(wanted))
                .findFirst()
                .orElseThrow(() -> wrong(setting, name, "give one of " + names(type), null));
    }

    private static <T extends Enum<T>> String names(Class<T> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }

    private static IllegalArgumentException wrong(
            String setting,
            String value,
            String mend,
            @org.jspecify.annotations.Nullable Exception e) {
        return new IllegalArgumentException(
                "%s is \"%s\", which I cannot read: %s".formatted(setting, value, mend), e);
    }
}
