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
     * How many more he may get on this day; never more than one a day.
     *
     * @param unasked the days on which he got one, in the institution's zone
     */
    public int left(List<LocalDate> unasked, LocalDate day) {
        if (unasked.contains(day)) {
            return 0;
        }
        LocalDate first = day.minusDays(WEEK - 1L);
        long got =
                unasked.stream()
                        .filter(each -> !each.isBefore(first) && !each.isAfter(day))
                        .count();
        return Math.max(0, perWeek - (int) got);
    }

    /** Whether this day may take what can wait for another week: the last one is kept back. */
    public boolean takesWhatCanWait(List<LocalDate> unasked, LocalDate day) {
        return left(unasked, day) == perWeek;
    }

    /**
     * Whether this day may take a notice that can wait. The last message of a week goes to a notice
     * only when the one before of its kind is more than a week old: so a reminder finds a free day
     * before the next notice does, and neither waits for ever.
     *
     * @param before when the person got the notice before of its kind
     */
    public boolean takesNotice(List<LocalDate> unasked, Optional<LocalDate> before, LocalDate day) {
        int left = left(unasked, day);
        boolean longAgo = before.map(each -> each.plusDays(WEEK).isBefore(day)).orElse(true);
        return left > 1 || left == 1 && longAgo;
    }
}
