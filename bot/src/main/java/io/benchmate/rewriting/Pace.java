package io.benchmate.rewriting;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Holds calls back: so many a minute, and none for a minute after three failures in a row, so that
 * an endpoint that hangs does not make everybody wait. Safe for use by many threads.
 */
final class Pace {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int FAILURES = 3;

    private final int perMinute;
    private final InstantSource clock;
    private final Deque<Instant> calls = new ArrayDeque<>();
    private int failures;
    private Instant restUntil = Instant.MIN;

    Pace(int perMinute, InstantSource clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** Whether a call may be made now; it counts as made. */
    synchronized boolean mayCall() {
        Instant now = clock.instant();
        while (!calls.isEmpty() && !calls.peekFirst().plus(MINUTE).isAfter(now)) {
            calls.removeFirst();
        }
        if (now.isBefore(restUntil) || calls.size() >= perMinute) {
            return false;
        }
        calls.addLast(now);
        return true;
    }

    synchronized void worked() {
        failures = 0;
    }

    synchronized void failed() {
        failures++;
        if (failures >= FAILURES) {
            failures = 0;
            restUntil = clock.instant().plus(MINUTE);
        }
    }
}
