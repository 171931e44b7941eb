package io.benchmate.outbox;

import java.time.Duration;

/**
 * How fast and how often messages are tried.
 *
 * @param batch how many are claimed at a time
 * @param lease how long a claim holds; after it another pump may take what was not begun
 * @param sending how long a send may take; after it, it was interrupted. Longer than {@link
 *     Conversations} ever takes.
 * @param attempts how often a message is tried in all
 * @param waits between them
 * @param atOnce how many people are written to at the same time
 */
public record Pace(
        int batch, Duration lease, Duration sending, int attempts, Waits waits, int atOnce) {

    /** Gives up after three quarters of an hour at most, unless Teams asks for more. */
    public static final Pace USUAL =
            new Pace(
                    20,
                    Duration.ofMinutes(10),
                    Duration.ofMinutes(5),
                    17,
                    new Waits(Duration.ofHours(1)),
                    16);
}
