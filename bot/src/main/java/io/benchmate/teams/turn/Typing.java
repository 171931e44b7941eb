package io.benchmate.teams.turn;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Shows that the bot is at work when an answer takes long; quick answers come without. */
final class Typing implements AutoCloseable {
    private static final Duration LONG = Duration.ofMillis(1_500);

    private final ScheduledThreadPoolExecutor clock;

    Typing() {
        clock =
                new ScheduledThreadPoolExecutor(
                        1, Thread.ofPlatform().daemon().name("typing").factory());
        clock.setRemoveOnCancelPolicy(true);
    }

    /** Close it when the work is done. */
    Watch watch(Runnable sign) {
        return new Watch(
                clock.schedule(
                        () -> Thread.startVirtualThread(sign),
                        LONG.toMillis(),
                        TimeUnit.MILLISECONDS));
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    record Watch(Future<?> sign) implements AutoCloseable {
        @Override
        public void close() {
            sign.cancel(false);
        }
    }
}
