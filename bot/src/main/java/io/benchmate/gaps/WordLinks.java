package io.benchmate.gaps;

import io.benchmate.people.Person;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.PlanId;

import java.util.List;
import java.util.Optional;

/** The words that admins linked to actions. Who may link is for the caller to check. */
public interface WordLinks {
    /** As many as one plan may have; more would be another plan. */
    int MOST = 500;

    int LONGEST = 200;

    /** Newest first. Remembered for some seconds, so that it may be asked for each question. */
    List<WordLink> of(PlanId plan);

    /**
     * Links words to an action.
     *
     * @param words at most {@link #LONGEST} characters
     * @return false when the plan has {@link #MOST} links; the same link again changes nothing
     */
    boolean add(PlanId plan, ActionId action, String words, Person by);

    /** Takes a link back: it, if it was there until now. */
    Optional<WordLink> remove(String id);
}
