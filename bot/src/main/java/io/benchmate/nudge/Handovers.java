package io.benchmate.nudge;

import java.time.LocalDate;
import java.util.List;

/** Actions that people said are not theirs. */
@FunctionalInterface
public interface Handovers {
    Handovers NONE = today -> List.of();

    /**
     * Those of the last two weeks that still wait for somebody to decide, oldest first: whoever
     * said so still stands for the owner, and has said nothing else about the action since.
     *
     * @param today in the institution's zone
     */
    List<Handover> open(LocalDate today);
}
