package io.benchmate.gaps;

import io.benchmate.people.Person;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.PlanId;

import org.jspecify.annotations.Nullable;

/**
 * A question that somebody sends to the plan's team.
 *
 * @param text to the letter; beyond 2,000 characters it is cut
 * @param plan the plan that was asked
 * @param planTitle for a reader
 * @param action the action that it is about; null when there is none
 * @param actionWords that action's code and title for a reader; empty when there is none
 */
public record NewQuestion(
        String text,
        PlanId plan,
        String planTitle,
        @Nullable ActionId action,
        String actionWords,
        Person asker) {

    public NewQuestion {
        text = Cut.to(2_000, text);
        planTitle = Cut.to(1_000, planTitle);
        actionWords = Cut.to(2_000, actionWords);
    }
}
