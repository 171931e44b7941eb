package io.benchmate.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.benchmate.graphsync.graph.GraphAbsence;
import io.benchmate.graphsync.graph.Looked;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Absences as Graph tells them, remembered for a while; so is that it could not tell. */
final class TenantAbsences implements Absences {
    private static final int MOST = 10_000;

    private final GraphAbsence graph;
    private final InstantSource clock;
    private final Cache<String, Boolean> seen;

    TenantAbsences(GraphAbsence graph, Duration keep, InstantSource clock) {
        this.graph = graph;
        this.clock = clock;
        this.seen =
                Caffeine.newBuilder()
                        .maximumSize(MOST)
                        .expireAfterWrite(keep)
                        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                        .build();
    }

    @Override
    public boolean isAway(String person) {
        return Boolean.TRUE.equals(seen.get(person, this::look));
    }

    @Override
    public Set<String> seen() {
        return seen.asMap().entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean look(String person) {
        return switch (graph.isAway(person, clock.instant())) {
            case Looked.Known<Boolean>(Boolean away) -> away;
            case Looked.Unknown<Boolean> unknown -> false;
        };
    }
}
