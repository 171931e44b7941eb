package io.benchmate.teams.unasked;

import io.benchmate.outbox.Lane;
import io.benchmate.outbox.SendRate;
import io.benchmate.outbox.Sendings;
import io.benchmate.teams.connector.Gate;
import io.benchmate.teams.connector.Pause;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * Lets one call after the other through to Teams, as fast as all instances together may: 50 at once
 * after a silence, then each when the one 50 before it is a second old. Answers to people do not
 * wait here; the places that they take are taken from what is sent unasked. Safe for use by many
 * threads.
 */
final class Turnstile implements Gate {
    /** Places that are leased at a time at most: few trips to the database, and fair to others. */
    private static final int MOST = 10;

    /** A place that is used later than this would count wrongly for other instances. */
    private static final long STALE_MILLIS = 100;

    private static final long FOREVER = Long.MAX_VALUE / 2;

    private final SendRate rate;
    private final InstantSource clock;
    private final LongSupplier calls;
    private final Pause pause;
    private final AtomicInteger waiting = new AtomicInteger();
    private final Deque<Long> places = new ArrayDeque<>();

    /** When calls really left here; later than their places, where the machine is busy. */
    private Sendings left = Sendings.none(Lane.APP);

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

    @Override
    public void pass() throws InterruptedException {
        waiting.incrementAndGet();
        try {
            passInTurn();
        } finally {
            waiting.decrementAndGet();
        }
    }

    /** One after the other, so that nobody who is late hurries. */
    private synchronized void passInTurn() throws InterruptedException {
        long now = clock.millis();
        if (places.isEmpty() || places.getFirst() < now - STALE_MILLIS) {
            lease(now);
        }
        long at = Math.max(places.removeFirst(), left.next(now));
        pause.take(Duration.ofMillis(Math.max(0, at - clock.millis())));
        leaves();
        own++;
    }

    /** As many as wait; and those that were taken by answers since, which are over. */
    private void lease(long now) {
        places.clear();
        int others = others();
        for (int i = 0; i < others; i++) {
            leaves();
        }
        List<Long> taken =
                rate.take(Lane.APP, Math.clamp(waiting.get(), 1, MOST) + others, now, FOREVER);
        places.addAll(taken.subList(others, taken.size()));
    }

    private void leaves() {
        long now = clock.millis();
        left = left.with(now, now);
    }

    /** Calls for answers since the last lease. */
    private int others() {
        long all = calls.getAsLong();
        long others = all - seen - own;
        if (others <= 0) {
            return 0;
        }
        seen = all;
        own = 0;
        return (int) Math.min(others, 500);
    }
}
