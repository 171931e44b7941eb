package io.benchmate.outbox;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    private static final long PATIENCE_DAYS = 6;

    /** In weeks. */
    private static final long LONG_AGO = 4;

    /** In weeks; with a day kept in each, half as much is left. */
    private static final long LONG_AGO_WHERE_KEPT = 6;

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
     * Whether this day may take what can wait: a notice, or a reminder of nothing that presses. It
     * takes a message that has been free for six days already, or for one day fewer for each week
     * since the one before of its kind, and one that is new, or has not come for four weeks (six
     * where a day of the next is kept), the next that is free: so what presses finds most of them
     * first, and each of several kinds comes in its turn.
     *
     * @param before when the person got the one before of its kind
     */
    public boolean takesWhatCanWait(
            List<LocalDate> unasked, Optional<LocalDate> before, LocalDate day) {
        boolean kept = unasked.stream().anyMatch(each -> each.isAfter(day));
        long longAgo = kept ? LONG_AGO_WHERE_KEPT : LONG_AGO;
        long weeks = before.map(each -> ChronoUnit.WEEKS.between(each, day)).orElse(longAgo);
        long patience = weeks < longAgo ? PATIENCE_DAYS - weeks : 0;
        return day.minusDays(patience)
                .datesUntil(day.plusDays(1))
                .allMatch(each -> left(unasked, each) > 0);
    }
}
