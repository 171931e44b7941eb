package io.benchmate.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The computer's clock, which the page can put forward. */
final class DemoClock implements InstantSource {
    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(ahead);
    }

    synchronized void forward(Duration time) {
        ahead = ahead.plus(time);
    }

    synchronized void reset() {
        ahead = Duration.ZERO;
    }
}
