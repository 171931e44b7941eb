package io.benchmate.teams.unasked;

import io.benchmate.outbox.SendRate;
import io.benchmate.teams.connector.Pause;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.LongSupplier;

/**
 * Lets one call after the other through to Teams, as fast as all instances together may. Answers to
 * people do not wait here; the places that they take are taken from what is sent unasked. Safe for
 * use by many threads.
 */
final class Turnstile {
    /**
     * A fifth of what Teams takes in a second goes at once, every fifth of a second and a little:
     * never more than all of it in any second, and few trips to the database.
     */
    private static final int BLOCK = 10;

    private static final long LENGTH = BLOCK * SendRate.APART_MICROS;

    private final SendRate rate;
    private final InstantSource clock;
    private final LongSupplier calls;
    private final Pause pause;
    private long start;
    private int left;
    private long seen;
    private long own;

    /**
     * @param calls how many calls this instance has made to Teams in all
     */
    Turnstile(SendRate rate, InstantSource clock, LongSupplier calls, Pause pause) {
        this.rate = rate;
        this.clock = clock;
        this.calls = calls;
        this.pause = pause;
    }

    /**
     * Returns when the caller may call; one after the other, so that nobody who is late hurries.
     */
    synchronized void pass() throws InterruptedException {
        long now = micros(clock.instant());
        if (left == 0 || start + LENGTH < now) {
            int others = others();
            long lease = rate.reserve(BLOCK + others, now) + others * SendRate.APART_MICROS;
            long early = start > now ? now : start + LENGTH;
            pause.take(Duration.of(Math.max(0, Math.max(lease, early) - now), ChronoUnit.MICROS));
            start = micros(clock.instant());
            left = BLOCK;
        }
        left--;
        own++;
    }

    /** Calls for answers since the last block was taken. */
    private int others() {
        long all = calls.getAsLong();
        long others = all - seen - own;
        seen = all;
        own = 0;
        return (int) Math.clamp(others, 0, 500);
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
