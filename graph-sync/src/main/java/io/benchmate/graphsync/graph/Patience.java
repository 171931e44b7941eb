package io.benchmate.graphsync.graph;

import java.time.Duration;

/**
 * How long Graph is waited for.
 *
 * @param deadline for a whole reading with all its pages, repeats and waits
 * @param call for one call
 * @param firstWait before the first repeat when Graph names no time; doubled after each
 * @param attempts how often one page is asked for in all
 */
public record Patience(Duration deadline, Duration call, Duration firstWait, int attempts) {

    /** For an answer that a person waits for: Teams drops a turn after about 15 seconds. */
    public static final Patience OF_A_PERSON =
            new Patience(Duration.ofSeconds(9), Duration.ofSeconds(5), Duration.ofMillis(300), 4);

    /** For a run in the background: Graph may ask to wait for minutes. */
    public static final Patience OF_A_RUN =
            new Patience(Duration.ofMinutes(30), Duration.ofSeconds(60), Duration.ofSeconds(1), 8);

    Duration wait(int earlierAttempts) {
        return firstWait.multipliedBy(1L << Math.min(earlierAttempts, 10));
    }
}
