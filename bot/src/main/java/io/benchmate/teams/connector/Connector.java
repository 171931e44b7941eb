package io.benchmate.teams.connector;

import io.benchmate.teams.settings.AllowedHosts;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
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

    private final Wire wire;
    private final Bearers bearers;
    private final AllowedHosts hosts;
    private final Pace pace;
    private final Pause pause;
    private final Gate gate;
    private final LongAdder calls;

    Connector(Wire wire, Bearers bearers, AllowedHosts hosts, Pace pace, Pause pause) {
        this.wire = wire;
        this.bearers = bearers;
        this.hosts = hosts;
        this.pace = pace;
        this.pause = pause;
        this.gate = Gate.OPEN;
        this.calls = new LongAdder();
    }

    private Connector(Connector open, Gate gate) {
        this.wire = open.wire;
        this.bearers = open.bearers;
        this.hosts = open.hosts;
        this.pace = open.pace;
        this.pause = open.pause;
        this.gate = gate;
        this.calls = open.calls;
    }

    /** The same, each of whose calls passes a gate first. */
    public Connector through(Gate each) {
        return new Connector(this, each);
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
        Tries tries = new Tries(place, call.repeatable());
        while (true) {
            Optional<Receipt> receipt = trial(call, address, tries);
            if (receipt.isPresent()) {
                return receipt.get();
            }
        }
    }

    /** One try; empty for another. */
    private Optional<Receipt> trial(Call call, URI address, Tries tries) {
        try {
            pause.take(tries.next());
            String token = bearers.current();
            gate.pass();
            calls.increment();
            Attempt attempt = wire.call(call.method(), address, token, call.body());
            return tries.after(Rules.on(attempt, call), token, bearers);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.of(tries.soFar());
        } catch (BearerUnavailable noToken) {
            LOG.warn("Entra gave the bot no token: {}", String.valueOf(noToken.getCause()));
            return Optional.of(
                    tries.soFar() instanceof Receipt.Throttled
                            ? new Receipt.Throttled(LATER)
                            : tries.soFar());
        }
    }
}
