package io.benchmate.outbox;

import java.util.List;

/**
 * Leases of what Teams takes in a time. Over PostgreSQL they are shared by all instances of the
 * bot; where one process has the database to itself, it keeps them itself. Safe for use by many
 * threads.
 */
public interface SendRate {
    /**
     * Takes places for some calls, each as early as the lane's limits allow. Nobody else gets them.
     *
     * @param calls how many; at least 1
     * @param now in milliseconds since 1970
     * @param longest where the first place would lie further ahead than so many milliseconds, none
     *     is taken
     * @return the places' times in order, now or later; where none was taken, when the first would
     *     be
     */
    List<Long> take(Lane lane, int calls, long now, long longest);
}
