package io.benchmate.graphsync.graph;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Keeps the writes of one run under Graph's quota, so that it causes no 429 of its own: an app may
 * write 3,000 times in 150 seconds (throttling limits of identity and access). A few are left to
 * others.
 */
final class WriteBudget {
    private static final Duration SPAN = Duration.ofSeconds(150);

    private final int most;
    private final InstantSource clock;
    private final Repeats.Pause pause;
    private final Deque<Instant> writes = new ArrayDeque<>();

    WriteBudget(int most, InstantSource clock, Repeats.Pause pause) {
        this.most = most;
        this.clock = clock;
        this.pause = pause;
    }

    /** Waits until one more write is within the quota. */
    void take() throws Unreadable {
        forget();
        if (writes.size() >= most) {
            Instant free = writes.getFirst().plus(SPAN);
            try {
                pause.of(Duration.between(clock.instant(), free).plusMillis(1));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Unreadable("the run was told to stop");
            }
            forget();
        }
        writes.addLast(clock.instant());
    }

    private void forget() {
        Instant start = clock.instant().minus(SPAN);
        while (!writes.isEmpty() && !writes.getFirst().isAfter(start)) {
            writes.removeFirst();
        }
    }
}
