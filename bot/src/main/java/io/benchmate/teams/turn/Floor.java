package io.benchmate.teams.turn;

import com.microsoft.bot.schema.Activity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Where turns run: each on its own virtual thread, after the inbound call has been answered. */
public final class Floor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Floor.class);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Turns turns;
    private final Tenants tenants;

    Floor(Turns turns, Tenants tenants) {
        this.turns = turns;
        this.tenants = tenants;
    }

    /** Starts the turn and returns at once. */
    public void begin(Activity activity) {
        if (tenants.admit(activity)) {
            threads.execute(() -> run(activity));
        }
    }

    private void run(Activity activity) {
        try {
            turns.run(activity);
        } catch (RuntimeException failure) {
            LOG.error("A turn failed", failure);
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
