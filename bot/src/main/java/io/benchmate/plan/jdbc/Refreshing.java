package io.benchmate.plan.jdbc;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Has the live plans and what is recorded looked at again and again. Until that works again, the
 * known ones serve.
 */
final class Refreshing implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Refreshing.class);

    private final Runnable look;
    private final ScheduledExecutorService clockwork =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("plans").factory());

    Refreshing(Runnable look, Duration pause) {
        this.look = look;
        clockwork.scheduleWithFixedDelay(
                this::refresh, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void refresh() {
        try {
            look.run();
        } catch (RuntimeException e) {
            LOG.warn("The live plans could not be looked at", e);
        }
    }

    @Override
    public void close() {
        clockwork.shutdownNow();
    }
}
