package io.benchmate.nudge;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One moment at which one milestone is to be told of by one rule.
 *
 * @param of the milestone's day, by which the key moves with it; of what has none, the occasion's
 * @param mark the rule's short name, for keys; never changed
 * @param planned the worked day on which it is told, in the institution's zone
 * @param due the milestone's last day, or null where there is none
 * @param pressing whether it goes before what can wait for another week
 * @param why for the reader: "7 days before it is due"
 */
public record Occasion(
        LocalDate of,
        String mark,
        LocalDate planned,
        @Nullable LocalDate due,
        boolean pressing,
        String why) {
    /** Before its number, in the mark of what is overdue. */
    static final String LATE = "late";

    /** In the mark of what is asked after once a quarter. */
    static final String CHECK_IN = "checkin";

    /**
     * Whether it says no more of its day than that it has come, and so may come some days later.
     */
    public boolean mayMove() {
        return mark.startsWith(LATE) || mark.equals(CHECK_IN);
    }
}
