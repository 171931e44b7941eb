package io.benchmate.outbox;

import java.util.List;

/**
 * Something of which Teams takes only so much in a time ("Optimize your bot with rate limiting in
 * Teams", learn.microsoft.com/microsoftteams).
 *
 * @param id what it is; the same for all instances of the bot
 */
public record Lane(String id, List<Limit> limits) {

    /**
     * All calls of the bot in its tenant: 50 in a second. A little more time is counted, since what
     * leaves in order may arrive a little closer together.
     */
    public static final Lane APP = new Lane("teams", List.of(new Limit(50, 1_020)));

    private static final List<Limit> OF_A_CONVERSATION =
            List.of(
                    new Limit(7, 1_000),
                    new Limit(8, 2_000),
                    new Limit(60, 30_000),
                    new Limit(1_800, 3_600_000));

    /**
     * @param calls at most so many
     * @param millis in any stretch of so many milliseconds
     */
    public record Limit(int calls, long millis) {}

    public Lane {
        limits = List.copyOf(limits);
    }

    /** One conversation: 7 messages in a second, 8 in two, 60 in thirty, 1,800 in an hour. */
    public static Lane conversation(String id) {
        return new Lane("conversation " + id, OF_A_CONVERSATION);
    }
}
