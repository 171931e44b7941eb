package io.benchmate.demo;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Everything that went over the wire, both ways, in order; the page draws itself from it. */
final class Log implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<Entry> entries = new ArrayList<>();
    private final InstantSource clock;
    private boolean closed;

    Log(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * One activity or answer.
     *
     * @param from a member's key, or "bot"
     * @param kind message, update, typing, event, invoke, result, or aside for what Teams keeps to
     *     itself
     * @param id of the message; empty where it has none
     */
    record Entry(
            int number,
            Instant at,
            String from,
            String kind,
            String conversation,
            String id,
            @Nullable String replyTo,
            JsonNode activity) {}

    synchronized void add(Line line) {
        entries.add(
                new Entry(
                        entries.size() + 1,
                        clock.instant(),
                        line.from(),
                        line.kind(),
                        line.conversation(),
                        line.id(),
                        line.replyTo(),
                        line.activity()));
        notifyAll();
    }

    /** An entry before it has its number and time. */
    record Line(
            String from,
            String kind,
            String conversation,
            String id,
            @Nullable String replyTo,
            JsonNode activity) {}

    /** What came after an entry; waits a while for something to come. */
    synchronized List<Entry> after(int number) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (entries.size() <= number && !closed && System.nanoTime() < end) {
            wait(1_000);
        }
        return List.copyOf(entries.subList(Math.min(number, entries.size()), entries.size()));
    }

    /** Lets go of who waits; the server that serves them would wait for them when it stops. */
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
