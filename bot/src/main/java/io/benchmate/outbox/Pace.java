package io.benchmate.outbox;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How fast and how often messages are tried.
 *
 * @param batch how many are claimed at a time
 * @param lease how long a claim holds; after it another pump may take what was not begun
 * @param sending how long a send may take; after it, it was interrupted. Longer than {@link
 *     Conversations} ever takes.
 * @param attempts how often a message is tried in all
 * @param firstWait the wait after the first attempt, doubled after each further one
 * @param longestWait the waits grow no further
 * @param atOnce how many people are written to at the same time
 */
public record Pace(
        int batch,
        Duration lease,
        Duration sending,
        int attempts,
        Duration firstWait,
        Duration longestWait,
        int atOnce) {

    public static final Pace USUAL =
            new Pace(
                    20,
                    Duration.ofMinutes(10),
                    Duration.ofMinutes(5),
                    10,
                    Duration.ofSeconds(5),
                    Duration.ofHours(1),
                    16);

    /**
     * How long to wait after so many earlier attempts: spread, so that what failed together does
     * not come back together, and at least as long as was asked for.
     */
    Duration wait(int earlierAttempts, Duration asked) {
        Duration doubled = firstWait.multipliedBy(1L << Math.min(earlierAttempts, 20));
        Duration own = doubled.compareTo(longestWait) > 0 ? longestWait : doubled;
        Duration spread = own.dividedBy(2).plus(upTo(own.dividedBy(2)));
        return spread.compareTo(asked) > 0 ? spread : asked;
    }

    private static Duration upTo(Duration most) {
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(most.toMillis() + 1));
    }
}
