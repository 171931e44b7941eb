package io.benchmate.ask;

import java.time.Duration;

/**
 * How much of conversations is kept for follow-ups, in memory only.
 *
 * @param conversations how many at most; the longest unused go first
 * @param keep how long after the last question
 */
public record Remembering(int conversations, Duration keep) {
    public static final Remembering DEFAULT = new Remembering(10_000, Duration.ofMinutes(30));
}
