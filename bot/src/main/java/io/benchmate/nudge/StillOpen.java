package io.benchmate.nudge;

import io.benchmate.outbox.Unprompted;

import java.util.List;

/**
 * To an admin who put questions about a plan's timescales off: that they are still open. He asked
 * for it, so by the rule in {@link io.benchmate.outbox.Unasked} it is not counted.
 *
 * @param questions a few of them, to the letter
 * @param open how many there are
 */
public record StillOpen(String plan, String planTitle, List<String> questions, int open)
        implements Unprompted {
    /** Never changed. */
    public static final String KIND = "timescales-still-open";

    public StillOpen {
        questions = List.copyOf(questions);
    }
}
