package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Plans;

import java.util.List;

/** Answers questions from the live plans. Safe for use by many threads. */
public final class FrontDesk {
    private final Plans plans;

    public FrontDesk(Plans plans) {
        this.plans = plans;
    }

    /** The answer; never null, never an exception for anything that a person may type. */
    public Answer answer(Question question) {
        return new Answer.NoPlan("No plan is loaded yet.");
    }

    /** The actions that fit the words best, best first; for blank words the plan's first ones. */
    public List<Action> search(String words, int limit) {
        return plans.live().stream().flatMap(plan -> plan.actions().stream()).limit(limit).toList();
    }
}
