package io.benchmate.nudge;

import java.time.LocalDate;
import java.util.List;

/**
 * What there is to be told of a plan besides its milestones, such as that a meeting wants to hear
 * of an action. It goes into the same digests, under the same budget and with the same keys.
 */
@FunctionalInterface
public interface Further {
    Further NONE = (planned, due, day, history) -> due;

    /**
     * @param due what is due by the plan's milestones
     * @return these and more; nothing that was told before
     */
    List<Nudge> with(Planned planned, List<Nudge> due, LocalDate day, History history);
}
