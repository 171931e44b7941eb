package io.benchmate.nudge;

import io.benchmate.calendar.WorkingDays;

import java.time.LocalDate;

/**
 * How long before a day somebody is reminded of it.
 *
 * @param count at least 1
 */
public record Lead(int count, Unit unit) {
    public enum Unit {
        DAYS,
        WORKING_DAYS
    }

    public Lead {
        if (count < 1) {
            throw new IllegalArgumentException("a lead is at least a day");
        }
    }

    public static Lead days(int count) {
        return new Lead(count, Unit.DAYS);
    }

    public static Lead workingDays(int count) {
        return new Lead(count, Unit.WORKING_DAYS);
    }

    /** A worked day: the one reckoned, or the last before it that is worked. */
    LocalDate before(LocalDate due, WorkingDays days) {
        return switch (unit) {
            case DAYS -> days.onOrBefore(due.minusDays(count));
            case WORKING_DAYS -> days.before(due, count);
        };
    }

    /**
     * What {@link #mark} writes.
     *
     * @throws IllegalArgumentException for other words
     */
    public static Lead parse(String mark) {
        if (!mark.matches("[1-9]\\d{0,2}[dw]")) {
            throw new IllegalArgumentException("such as 7d or 5w, for days or working days");
        }
        int count = Integer.parseInt(mark.substring(0, mark.length() - 1));
        return mark.endsWith("d") ? days(count) : workingDays(count);
    }

    /** For keys, never changed: "7d" or "7w". */
    public String mark() {
        return count + (unit == Unit.DAYS ? "d" : "w");
    }

    String words() {
        String of = unit == Unit.DAYS ? "day" : "working day";
        return "%d %s%s before it is due".formatted(count, of, count == 1 ? "" : "s");
    }
}
