package io.benchmate.teams.connector;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import java.time.Duration;
import java.time.InstantSource;

/**
 * Keeps the bot below Teams' limits for one conversation: 7 sendings in a second, 8 in two, 60 in
 * thirty, 1,800 in an hour ("Optimize your bot with rate limiting in Teams", per thread limit for a
 * bot, learn.microsoft.com). Remembers at most 10,000 conversations, for an hour.
 */
final class Pace {
    private final Cache<String, Sendings> conversations =
            Caffeine.newBuilder()
                    .maximumSize(10_000)
                    .expireAfterAccess(Duration.ofHours(1))
                    .build();

    private final InstantSource clock;
    private final boolean on;

    Pace(InstantSource clock, boolean on) {
        this.clock = clock;
        this.on = on;
    }

    /**
     * How long to wait before the next sending into this conversation. The place is then taken,
     * unless it would have to wait longer than that.
     */
    Duration turn(String conversationId, Duration longest) {
        if (!on || conversationId.isEmpty()) {
            return Duration.ZERO;
        }
        long now = clock.millis();
        Sendings sendings = conversations.get(conversationId, _ -> new Sendings());
        return Duration.ofMillis(sendings.next(now, longest.toMillis()) - now);
    }
}
