package io.benchmate.teams.turn;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import java.time.Duration;

/** Remembers for a while what has been done, so that it is done once. Bounded; for many threads. */
final class Once {
    private final Cache<String, Boolean> done;

    Once(Duration memory, int most) {
        done =
                Caffeine.newBuilder()
                        .executor(Runnable::run)
                        .expireAfterWrite(memory)
                        .maximumSize(most)
                        .build();
    }

    /** Whether this is the first time; only one of several callers at once is told so. */
    boolean first(String what) {
        return done.asMap().putIfAbsent(what, true) == null;
    }

    /** It was not done after all. */
    void undo(String what) {
        done.invalidate(what);
    }
}
