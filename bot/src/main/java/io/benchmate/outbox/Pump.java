package io.benchmate.outbox;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

/**
 * Sends what waits. For each row: claim, mark sending, send, write down what came of it. A row that
 * is found marked sending after its time was in the middle when a process died: its outcome is
 * unknown, and it is parked. Several messages are under way at a time, those to one place one after
 * the other in their order, but for one that is tried again. Several pumps may run at once, in one
 * process or many.
 */
public final class Pump {
    private static final Logger LOG = LoggerFactory.getLogger(Pump.class);

    private final Rows rows;
    private final Addresses addresses;
    private final Rendering rendering;
    private final Conversations conversations;
    private final Pace pace;

    public Pump(
            Rows rows,
            Addresses addresses,
            Rendering rendering,
            Conversations conversations,
            Pace pace) {
        this.rows = rows;
        this.addresses = addresses;
        this.rendering = rendering;
        this.conversations = conversations;
        this.pace = pace;
    }

    /** Sends what is due now, and returns when nothing more is. */
    public void run(InstantSource clock) {
        rows.parkInterrupted(clock.instant().minus(pace.sending()));
        Semaphore room = new Semaphore(pace.atOnce());
        Map<Recipient, CompletableFuture<Void>> before = new HashMap<>();
        try (ExecutorService lanes = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Claim> claims = claim(clock.instant());
            while (!claims.isEmpty()) {
                for (List<Claim> same : byRecipient(claims)) {
                    room.acquire();
                    CompletableFuture<Void> done = new CompletableFuture<>();
                    CompletableFuture<Void> last = before.put(same.getFirst().to(), done);
                    lanes.execute(() -> sendInTurn(same, clock, new Turn(last, done, room)));
                }
                claims = claim(clock.instant());
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Messages to the same place keep their order. */
    private static Collection<List<Claim>> byRecipient(List<Claim> claims) {
        return claims.stream()
                .collect(Collectors.groupingBy(Claim::to, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /**
     * When messages to one place are sent: after those that were claimed before.
     *
     * @param last those before; null for none
     * @param done completed when these are sent
     */
    private record Turn(
            @Nullable CompletableFuture<Void> last, CompletableFuture<Void> done, Semaphore room) {
        void begin() {
            if (last != null) {
                last.join();
            }
        }

        void end() {
            done.complete(null);
            room.release();
        }
    }

    private void sendInTurn(List<Claim> claims, InstantSource clock, Turn turn) {
        turn.begin();
        try {
            claims.forEach(claim -> send(claim, clock));
        } catch (RuntimeException e) {
            LOG.error("What came of a message could not be written down", e);
        } finally {
            turn.end();
        }
    }

    private List<Claim> claim(Instant now) {
        return rows.claim(now, now.plus(pace.lease()), pace.batch());
    }

    private void send(Claim claim, InstantSource clock) {
        Message message;
        try {
            message = rendering.draw(claim.saying());
        } catch (RuntimeException e) {
            LOG.error("The message {} could not be drawn", claim.key(), e);
            rows.park(claim, Parked.State.UNDELIVERABLE, "could not be drawn", clock.instant());
            return;
        }
        Optional<Address> known = addressOf(claim.to());
        if (rows.markSending(claim, clock.instant())) {
            settle(claim, carry(claim, known, message), clock.instant());
        }
    }

    /** Asks the database nothing, so that what fails from here on may have been sent. */
    private Delivery carry(Claim claim, Optional<Address> known, Message message) {
        try {
            return conversations.send(claim.to(), known, message);
        } catch (RuntimeException e) {
            LOG.error("Sending the message {} broke off", claim.key(), e);
            return new Delivery.Unknown("sending broke off: " + e.getClass().getSimpleName());
        }
    }

    private Optional<Address> addressOf(Recipient to) {
        return switch (to) {
            case Recipient.Person person -> addresses.of(person.id());
            case Recipient.Mailbox _, Recipient.Channel _ -> Optional.empty();
        };
    }

    private void settle(Claim claim, Delivery delivery, Instant now) {
        switch (delivery) {
            case Delivery.Sent sent -> rows.markSent(claim, sent, now);
            case Delivery.Unknown(String reason) ->
                    rows.park(claim, Parked.State.UNKNOWN, reason, now);
            case Delivery.Undeliverable(String reason) ->
                    rows.park(claim, Parked.State.UNDELIVERABLE, reason, now);
            case Delivery.NotNow(var after, String reason) -> {
                if (claim.attempts() + 1 >= pace.attempts()) {
                    rows.park(
                            claim,
                            Parked.State.UNDELIVERABLE,
                            "given up after %d attempts: %s".formatted(pace.attempts(), reason),
                            now);
                } else {
                    rows.retry(
                            claim, now.plus(pace.waits().after(claim.attempts(), after)), reason);
                }
            }
        }
    }
}
