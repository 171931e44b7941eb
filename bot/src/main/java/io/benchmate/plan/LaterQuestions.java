package io.benchmate.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Questions about a plan's timescales that an admin put off: he is asked again once, on a day. Safe
 * for use by many threads.
 */
public interface LaterQuestions {

    /**
     * A question put off.
     *
     * @param subject names the question, as {@link TimescaleList.Open#subject} does
     * @param person the admin's object id
     * @param on the day, in the institution's zone, from which he may be asked again
     */
    record Later(PlanId plan, String subject, String person, LocalDate on) {}

    /** Puts it off; what was said before of the same is replaced. */
    void put(Later later);

    /** What a person put off of a plan, by subject, with the day. */
    Map<String, LocalDate> of(PlanId plan, String person);

    /** Everything to be asked again on a day or before. */
    List<Later> due(LocalDate day);

    /** Forgets it, as it was asked again or needs no asking. Idempotent. */
    void forget(Later later);
}
