package io.benchmate.teams.connector;

import io.benchmate.outbox.Lane;
import io.benchmate.outbox.SendRate;

import java.time.Duration;
import java.time.InstantSource;

/** Keeps the bot below Teams' limits for one conversation, over all its instances. */
final class Pace {
    private final SendRate rate;
    private final InstantSource clock;
    private final boolean on;

    Pace(SendRate rate, InstantSource clock, boolean on) {
        this.rate = rate;
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
        Lane lane = Lane.conversation(conversationId);
        return Duration.ofMillis(rate.take(lane, 1, now, longest.toMillis()).getFirst() - now);
    }
}
