package io.benchmate.graphsync.graph;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Asks again for a page that failed in passing, while there is time. Reading is idempotent, so
 * every failure of the network may be repeated. Made for one reading: its deadline begins with it.
 */
final class RepeatedPages implements MemberPages {
    private final MemberPages once;
    private final Patience patience;
    private final InstantSource clock;
    private final Pause pause;
    private final Instant deadline;

    RepeatedPages(MemberPages once, Patience patience, InstantSource clock, Pause pause) {
        this.once = once;
        this.patience = patience;
        this.clock = clock;
        this.pause = pause;
        this.deadline = clock.instant().plus(patience.deadline());
    }

    @Override
    public MemberPage first(String groupId) throws Unreadable {
        return repeated(() -> once.first(groupId));
    }

    @Override
    public MemberPage following(URI next) throws Unreadable {
        return repeated(() -> once.following(next));
    }

    private MemberPage repeated(Fetch fetch) throws Unreadable {
        for (int attempt = 0; ; attempt++) {
            try {
                if (clock.instant().isAfter(deadline)) {
                    throw new Unreadable("it took too long");
                }
                return fetch.fetch();
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

    interface Pause {
        void of(Duration time) throws InterruptedException;
    }

    private interface Fetch {
        MemberPage fetch() throws Unreadable;
    }
}
