package io.benchmate.lists;

import java.time.Duration;
import java.time.Instant;

/**
 * Since when something has waited for somebody.
 *
 * @param what waits
 * @param words the moment, for people to read
 */
record Since(Instant at, String words, Instant now) {
    private static final Duration LONG = Duration.ofDays(7);

    boolean isLongAgo() {
        return !at.plus(LONG).isAfter(now);
    }
}
