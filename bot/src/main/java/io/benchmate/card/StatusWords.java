package io.benchmate.card;

import io.benchmate.plan.Legend;
import io.benchmate.plan.Status;

/**
 * A status in words: the colour, and what it means in its own plan's legend. The same words stand
 * in the card and in the plain text.
 */
final class StatusWords {
    private StatusWords() {}

    /** "Amber: in progress"; the printed word where it is no colour. */
    static String of(Status status, Legend legend) {
        return switch (status.shade()) {
            case BLUE, GREEN, AMBER, RED ->
                    legend.meaningOf(status.shade())
                            .map(meaning -> status.shade().words() + ": " + meaning)
                            .orElse(status.shade().words());
            case WORDS -> status.printed();
            case ILLEGIBLE, NONE -> status.shade().words();
        };
    }
}
