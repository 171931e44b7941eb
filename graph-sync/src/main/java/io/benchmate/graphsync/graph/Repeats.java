package io.benchmate.graphsync.graph;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Makes a call again that failed in passing, while there is time, and obeys the wait that Graph
 * asks for. Only for calls that may be made twice. Its deadline begins when it is made and holds
 * for all calls together.
 */
final class Repeats {
    private final Patience patience;
    private final InstantSource clock;
    private final Pause pause;
    private final Instant deadline;

    Repeats(Patience patience, InstantSource clock, Pause pause) {
        this.patience = patience;
        this.clock = clock;
        this.pause = pause;
        this.deadline = clock.instant().plus(patience.deadline());
    }

    <T extends Object> T of(Call<T> call) throws Unreadable {
        for (int attempt = 0; ; attempt++) {
            try {
                if (clock.instant().isAfter(deadline)) {
                    throw new Unreadable("it took too long");
                }
                return call.make();
            } catch (Unreadable e) {
                if (!e.isPassing() || attempt + 1 >= patience.attempts()) {
                    throw e;
                }
                waitBeforeNext(longer(patience.wait(attempt), e.askedWait()), e);
            }
        }
    }

    private void waitBeforeNext(Duration wait, Unreadable reason) throws Unreadable {
        if (clock.instant().plus(wait).isAfter(deadline)) {
            throw reason;
        }
        try {
            pause.of(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw reason;
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** Waits; tests move a clock instead. */
    interface Pause {
        void of(Duration time) throws InterruptedException;
    }

    /** One call. */
    interface Call<T> {
        T make() throws Unreadable;
    }
}
