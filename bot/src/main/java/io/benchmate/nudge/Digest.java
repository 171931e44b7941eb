package io.benchmate.nudge;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything that one person is told on one day.
 *
 * @param day in the institution's zone
 * @param nudges never empty; what is pressing first
 */
public record Digest(Contact to, LocalDate day, List<Nudge> nudges) {
    public Digest {
        nudges = List.copyOf(nudges);
    }

    /** For the outbox: one for each person and day. */
    public String key() {
        return "nudge-digest:" + to.id() + ":" + day;
    }
}
