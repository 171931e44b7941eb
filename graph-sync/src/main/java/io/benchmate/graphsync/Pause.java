package io.benchmate.graphsync;

import java.time.Duration;

/** Waits; tests move a clock instead. */
public interface Pause {
    void of(Duration time) throws InterruptedException;
}
