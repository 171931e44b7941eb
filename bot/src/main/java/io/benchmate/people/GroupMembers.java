package io.benchmate.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;

import io.benchmate.graphsync.graph.Reading;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The members of a group, remembered for a while. While the group cannot be read, the last complete
 * reading serves, but not for ever: somebody who lost the right must lose it here too.
 */
final class GroupMembers {
    private static final Duration BETWEEN_FAILURES = Duration.ofMinutes(1);

    private final Function<String, Reading> directory;
    private final Cache<String, Reading> newest;
    private final Cache<String, Set<String>> lastComplete;

    GroupMembers(
            Function<String, Reading> directory,
            Duration refresh,
            Duration keep,
            InstantSource clock) {
        this.directory = directory;
        this.newest =
                Caffeine.newBuilder()
                        .expireAfter(
                                Expiry.<String, Reading>writing(
                                        (group, reading) -> lifetime(reading, refresh)))
                        .ticker(() -> nanos(clock))
                        .build();
        this.lastComplete =
                Caffeine.newBuilder().expireAfterWrite(keep).ticker(() -> nanos(clock)).build();
    }

    /** The members as far as they are known; empty when they are not. */
    Optional<Set<String>> of(String group) {
        return switch (newest.get(group, this::read)) {
            case Reading.Complete(Set<String> ids) -> Optional.of(ids);
            case Reading.Failed failed -> Optional.ofNullable(lastComplete.getIfPresent(group));
        };
    }

    private Reading read(String group) {
        Reading reading = directory.apply(group);
        if (reading instanceof Reading.Complete(Set<String> ids)) {
            lastComplete.put(group, ids);
        }
        return reading;
    }

    private static Duration lifetime(Reading reading, Duration refresh) {
        return switch (reading) {
            case Reading.Complete complete -> refresh;
            case Reading.Failed failed ->
                    refresh.compareTo(BETWEEN_FAILURES) < 0 ? refresh : BETWEEN_FAILURES;
        };
    }

    private static long nanos(InstantSource clock) {
        return TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }
}
