package io.benchmate.teams.connector;

import io.benchmate.teams.settings.AllowedHosts;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;

/**
 * Sends to Teams. Every call ends within {@link #PATIENCE} and the timeouts of its tries, and never
 * throws for what the network or Teams do. Safe for use by many threads; made for virtual ones,
 * since it waits.
 */
public final class Connector {
    private static final Logger LOG = LoggerFactory.getLogger(Connector.class);

    /** How long one sending may wait in all, for its place or for another try. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration LATER = Duration.ofSeconds(30);
    private static final int TRIES = 6;

    private final Wire wire;
    private final Bearers bearers;
    private final AllowedHosts hosts;
    private final Pace pace;
    private final Pause pause;
    private final LongAdder calls = new LongAdder();

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
        return send(new Call("POST", to.conversationId(), Paths.activities(to), activity));
    }

    /** Posts a reply to a message. */
    public Receipt reply(Address to, String messageId, byte[] activity) {
        return send(new Call("POST", to.conversationId(), Paths.activity(to, messageId), activity));
    }

    /** Changes a message in place. The same however often it is made. */
    public Receipt update(Address to, String messageId, byte[] activity) {
        return send(new Call("PUT", to.conversationId(), Paths.activity(to, messageId), activity));
    }

    /** Opens a conversation: a person's chat, or a channel's new thread with its first message. */
    public Receipt open(String serviceUrl, byte[] parameters) {
        return send(new Call("POST", Call.OPENING, Paths.conversations(serviceUrl), parameters));
    }

    /** How many calls were made since the start, for whoever shares Teams' limit with them. */
    public long calls() {
        return calls.sum();
    }

    private Receipt send(Call call) {
        URI address = call.address();
        if (address == null || !hosts.allow(address)) {
            return new Receipt.Refused(0, "HostNotAllowed");
        }
        Duration place = pace.turn(call.conversationId(), PATIENCE);
        if (place.compareTo(PATIENCE) > 0) {
            return new Receipt.Throttled(place);
        }
        try {
            pause.take(place);
            return tryAll(call, address, place);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Receipt.Unknown("the bot is stopping");
        } catch (BearerUnavailable noToken) {
            LOG.warn("Entra gave the bot no token: {}", String.valueOf(noToken.getCause()));
            return new Receipt.Throttled(LATER);
        }
    }

    private Receipt tryAll(Call call, URI address, Duration soFar) throws InterruptedException {
        Duration waited = soFar;
        boolean freshToken = false;
        for (int count = 1; ; count++) {
            String token = bearers.current();
            calls.increment();
            switch (Rules.on(wire.call(call.method(), address, token, call.body()), call)) {
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
