package io.benchmate.outbox;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One process's leases. Remembers at most 10,000 lanes, for an hour after their last use. */
public final class OwnRate implements SendRate {
    private final Cache<String, Sendings> lanes =
            Caffeine.newBuilder()
                    .maximumSize(10_000)
                    .expireAfterAccess(Duration.ofHours(1))
                    .build();

    @Override
    public List<Long> take(Lane lane, int calls, long now, long longest) {
        List<Long> places = new ArrayList<>();
        lanes.asMap()
                .compute(
                        lane.id(),
                        (_, known) -> {
                            Sendings.Taken taken =
                                    (known == null ? Sendings.none(lane) : known)
                                            .take(calls, now, longest);
                            places.addAll(taken.places());
                            return taken.known();
                        });
        return List.copyOf(places);
    }
}
