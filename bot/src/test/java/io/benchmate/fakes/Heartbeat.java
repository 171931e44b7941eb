package io.benchmate.fakes;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Tells a calm machine from a busy one: a thread that wants to run each five milliseconds, and how
 * late it was let. What is measured by the clock means something only while it was not late.
 */
public final class Heartbeat implements AutoCloseable {
    private static final long BEAT_NANOS = 5_000_000;

    private final AtomicLong latest = new AtomicLong();
    private final Thread thread = Thread.ofPlatform().daemon().unstarted(this::beat);
    private volatile boolean over;

    public Heartbeat() {
        thread.start();
    }

    private void beat() {
        long last = System.nanoTime();
        while (!over) {
            LockSupport.parkNanos(BEAT_NANOS);
            long now = System.nanoTime();
            long late = now - last - BEAT_NANOS;
            latest.accumulateAndGet(late, Math::max);
            last = now;
        }
    }

    /** How late it was at most since this was last asked, in milliseconds. */
    public long latestMillis() {
        return latest.getAndSet(0) / 1_000_000;
    }

    @Override
    public void close() {
        over = true;
    }
}
