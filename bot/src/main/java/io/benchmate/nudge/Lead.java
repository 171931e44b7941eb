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

    /** For keys, never changed: "7d" or "7w". */
    String mark() {
        return count + (unit == Unit.DAYS ? "d" : "w");
    }

    String words() {
        String of = unit == Unit.DAYS ? "day" : "working day";
        return "%d %s%s before it is due".formatted(count, of, count == 1 ? "" : "s");
    }
}
