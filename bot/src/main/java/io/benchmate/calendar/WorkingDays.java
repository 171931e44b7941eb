package io.benchmate.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The days on which somebody works: the days of his week, without bank holidays and days on which
 * the institution is closed. Days are meant in the institution's zone.
 *
 * @param holidays of the part of the UK where the institution is
 * @param closures further days on which it is closed
 * @param week the days of the week that are worked; never empty
 */
public record WorkingDays(BankHolidays holidays, List<Days> closures, Set<DayOfWeek> week) {
    public static final Set<DayOfWeek> FULL_WEEK =
            Set.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    /** No closure lasts so long; a longer wait is a mistake in the settings. */
    private static final int LONGEST_WAIT = 400;

    public WorkingDays {
        closures = List.copyOf(closures);
        week = Set.copyOf(week);
        if (week.isEmpty()) {
            throw new IllegalArgumentException("a week has at least one working day");
        }
    }

    /** The institution's own: Monday to Friday. */
    public static WorkingDays of(BankHolidayRegion region, List<Days> closures) {
        return new WorkingDays(BankHolidays.of(region), closures, FULL_WEEK);
    }

    /** The same for somebody who works on these days of the week only. */
    public WorkingDays on(Set<DayOfWeek> partTime) {
        return new WorkingDays(holidays, closures, partTime);
    }

    public boolean holds(LocalDate day) {
        return week.contains(day.getDayOfWeek())
                && !holidays.holds(day)
                && closures.stream().noneMatch(closed -> closed.holds(day));
    }

    /** The day itself when it is worked, else the next that is. */
    public LocalDate onOrAfter(LocalDate day) {
        return walk(day, 1);
    }

    /** The day itself when it is worked, else the last before it that was. */
    public LocalDate onOrBefore(LocalDate day) {
        return walk(day, -1);
    }

    /** So many working days later; for 0 the day itself, worked or not. */
    public LocalDate after(LocalDate day, int count) {
        LocalDate reached = day;
        for (int i = 0; i < count; i++) {
            reached = walk(reached.plusDays(1), 1);
        }
        return reached;
    }

    /** So many working days earlier; for 0 the day itself, worked or not. */
    public LocalDate before(LocalDate day, int count) {
        LocalDate reached = day;
        for (int i = 0; i < count; i++) {
            reached = walk(reached.minusDays(1), -1);
        }
        return reached;
    }

    private LocalDate walk(LocalDate from, int step) {
        LocalDate day = from;
        for (int i = 0; i < LONGEST_WAIT; i++) {
            if (holds(day)) {
                return day;
            }
            day = day.plusDays(step);
        }
        throw new IllegalStateException("no working day within a year of " + from);
    }
}
