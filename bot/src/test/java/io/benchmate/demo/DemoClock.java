package io.benchmate.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The computer's clock, which the page can put forward. */
final class DemoClock implements InstantSource {
    private volatile Duration ahead = Duration.ZERO;
    private volatile int moved;

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(ahead);
    }

    /** How often it was put forward or back. */
    int moved() {
        return moved;
    }

    synchronized void forward(Duration time) {
        ahead = ahead.plus(time);
        moved++;
    }

    synchronized void reset() {
        ahead = Duration.ZERO;
        moved++;
    }
}
