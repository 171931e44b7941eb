package io.benchmate.teams.connector;

import io.benchmate.teams.settings.AllowedHosts;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Sends to Teams. Every call ends within {@link #PATIENCE} and the timeouts of its last try, and
 * never throws for what the network or Teams do. Safe for use by many threads; made for virtual
 * ones, since it waits.
 */
public final class Connector {
    /** How long one sending may be tried. */
    static final Duration PATIENCE = Duration.ofSeconds(45);

    private static final int TRIES = 6;

    private final Wire wire;
    private final Bearers bearers;
    private final AllowedHosts hosts;
    private final Pace pace;
    private final Pause pause;

    Connector(Wire wire, Bearers bearers, AllowedHosts hosts, Pace pace, Pause pause) {
        this.wire = wire;
        this.bearers = bearers;
        this.hosts = hosts;
        this.pace = pace;
        this.pause = pause;
    }

    /**
     * Posts a new message into a conversation. Not repeated where it is unclear what came of it.
     */
    public Receipt post(Address to, byte[] activity) {
        return send("POST", to, Paths.activities(to), activity);
    }

    /** Posts a reply to a message. */
    public Receipt reply(Address to, String messageId, byte[] activity) {
        return send("POST", to, Paths.activity(to, messageId), activity);
    }

    /** Changes a message in place. The same however often it is made. */
    public Receipt update(Address to, String messageId, byte[] activity) {
        return send("PUT", to, Paths.activity(to, messageId), activity);
    }

    private Receipt send(String method, Address to, @Nullable URI address, byte[] body) {
        if (address == null || !hosts.allow(address)) {
            return new Receipt.Refused(0, "HostNotAllowed");
        }
        try {
            pause.take(pace.turn(to.conversationId()));
            return tryAll(method, address, body);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Receipt.Unknown("the bot is stopping");
        }
    }

    private Receipt tryAll(String method, URI address, byte[] body) throws InterruptedException {
        Duration waited = Duration.ZERO;
        boolean freshToken = false;
        for (int count = 1; ; count++) {
            String token = bearers.current();
            switch (Rules.on(wire.call(method, address, token, body), "PUT".equals(method))) {
                case Ruling.Over(Receipt receipt) -> {
                    return receipt;
                }
                case Ruling.NewToken() -> {
                    if (freshToken || token == null) {
                        return new Receipt.Refused(401, "Unauthorized");
                    }
                    bearers.refused(token);
                    freshToken = true;
                }
                case Ruling.Again(@Nullable Duration asked, Receipt otherwise) -> {
                    Duration next = asked == null ? growing(count) : asked;
                    waited = waited.plus(next);
                    if (count >= TRIES || waited.compareTo(PATIENCE) > 0) {
                        return otherwise;
                    }
                    pause.take(next);
                }
            }
        }
    }

    /** Half a second, doubled with each try, and spread so that callers do not march in step. */
    private static Duration growing(int count) {
        long most = 500L << Math.min(count - 1, 4);
        return Duration.ofMillis(most / 2 + ThreadLocalRandom.current().nextLong(most / 2 + 1));
    }
}
