package io.benchmate.nudge;

import java.time.LocalDate;
import java.util.List;

/**
 * When the owners of one plan are reminded.
 *
 * @param leads how long before a milestone's last day, besides on that day itself
 * @param overdueEvery days between two reminders of what is overdue
 * @param grace whole working days after the last day before somebody else is told
 * @param since the first day on which anything is told; what was due to be told before is not
 */
public record Rules(List<Lead> leads, int overdueEvery, int grace, LocalDate since) {
    public Rules {
        leads = List.copyOf(leads);
        if (overdueEvery < 1 || grace < 0) {
            throw new IllegalArgumentException("overdue at least every day, grace at least none");
        }
    }

    /** 28, 7 and 1 days before, on the day, then weekly; two working days of grace. */
    public static Rules usual(LocalDate since) {
        return new Rules(List.of(Lead.days(28), Lead.days(7), Lead.days(1)), 7, 2, since);
    }

    /**
     * Days between two words on one action of which one may move, at the least: half of those
     * between two reminders of what is overdue.
     */
    public int apart() {
        return (overdueEvery + 1) / 2;
    }
}
