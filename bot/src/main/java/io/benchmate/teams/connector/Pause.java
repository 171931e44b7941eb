package io.benchmate.teams.connector;

import java.time.Duration;

/** Waiting, as a part, so that tests need not wait. */
@FunctionalInterface
public interface Pause {
    void take(Duration length) throws InterruptedException;
}
