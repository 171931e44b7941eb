package io.benchmate.outbox;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to wait before something that failed is tried again: each time half as long again, so
 * that about eight tries fall into the first minute, and few into each later one.
 *
 * @param longest the waits grow no further
 */
public record Waits(Duration longest) {
    private static final double FIRST_MILLIS = 2_000;
    private static final double GROWTH = 1.5;

    /**
     * Spread, so that what failed together does not come back together, and at least as long as was
     * asked for.
     *
     * @param earlier how many tries failed before this one
     */
    public Duration after(int earlier, Duration asked) {
        double most = Math.min(FIRST_MILLIS * Math.pow(GROWTH, earlier), longest.toMillis());
        long half = (long) (most / 2);
        Duration own = Duration.ofMillis(half + ThreadLocalRandom.current().nextLong(half + 1));
        return own.compareTo(asked) > 0 ? own : asked;
    }
}
