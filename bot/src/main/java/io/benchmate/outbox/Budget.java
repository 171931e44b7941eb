package io.benchmate.outbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How many messages that he did not ask for a person gets in a week, from all features together.
 *
 * @param perWeek in any seven days; at least 1
 */
public record Budget(int perWeek) {
    public static final Budget USUAL = new Budget(2);

    private static final int WEEK = 7;

    public Budget {
        if (perWeek < 1) {
            throw new IllegalArgumentException("a budget of none would be a pause");
        }
    }

    /**
     * How many more he may get on this day, so that no seven days hold more than the budget; never
     * more than one a day.
     *
     * @param unasked the days on which he got one, or will, since they are kept for something that
     *     must come then; in the institution's zone
     */
    public int left(List<LocalDate> unasked, LocalDate day) {
        if (unasked.contains(day)) {
            return 0;
        }
        long most = 0;
        for (LocalDate first = day.minusDays(WEEK - 1L);
                !first.isAfter(day);
                first = first.plusDays(1)) {
            most = Math.max(most, count(unasked, first));
        }
        return Math.max(0, perWeek - (int) most);
    }

    private static long count(List<LocalDate> days, LocalDate first) {
        return days.stream()
                .filter(each -> !each.isBefore(first) && each.isBefore(first.plusDays(WEEK)))
                .count();
    }

    /**
     * Whether this day may take what can wait for another week: a notice, or a reminder of nothing
     * that presses. The last message of a week goes to it only when the one before of its kind is
     * more than a week old: so what presses finds a free day before the next of them does, and
     * nothing waits for ever.
     *
     * @param before when the person got the one before of its kind
     */
    public boolean takesWhatCanWait(
            List<LocalDate> unasked, Optional<LocalDate> before, LocalDate day) {
        int left = left(unasked, day);
        boolean longAgo = before.map(each -> each.plusDays(WEEK).isBefore(day)).orElse(true);
        return left > 1 || left == 1 && longAgo;
    }
}
