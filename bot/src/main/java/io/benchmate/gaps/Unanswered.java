package io.benchmate.gaps;

import io.benchmate.plan.PlanId;

import java.util.Collection;
import java.util.List;

/** What people asked in vain: questions that the plan did not answer, and answers voted down. */
public interface Unanswered {

    /**
     * Counts a question that the plan did not answer, without who asked it. The same words to the
     * same plan are one, whatever their case and spacing.
     */
    void note(PlanId plan, String question);

    /** What nobody has settled yet, newest first. */
    List<Vain> open(int limit);

    /** They are shown no more, until somebody asks them in vain again. Idempotent. */
    void settle(Collection<Vain> some);
}
