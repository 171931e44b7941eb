package io.benchmate.nudge;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything that one person is told on one day.
 *
 * @param day in the institution's zone
 * @param nudges what is new; what is pressing first
 * @param again what is told once more; one of both is never empty
 */
public record Digest(Contact to, LocalDate day, List<Nudge> nudges, List<Again> again) {
    public Digest {
        nudges = List.copyOf(nudges);
        again = List.copyOf(again);
    }

    /** For the outbox: one for each person and day. */
    public String key() {
        return NudgeDigest.key(to.id(), day);
    }
}
