package io.benchmate.nudge;

import io.benchmate.plan.ActionId;
import io.benchmate.plan.PlanId;

import java.util.List;

/**
 * One thing that somebody is to be told of.
 *
 * @param key stable over restarts and imports: plan, action, milestone's day, rule and the owner
 *     for whom it is, whoever covers for him
 * @param covers keys of the same milestone that are past with this one: they are not told any more
 * @param to who is told
 * @param about whom it concerns in his place: the owner, for a deputy or the chair; or empty
 * @param code the action's printed code
 * @param title the action in the plan's words
 * @param owner the owner as the plan prints it, which is why he is told
 * @param timescale the plan's words for when, to the letter; empty where it gives none
 * @param status the status as printed or recorded; empty where there is none
 */
public record Nudge(
        String key,
        List<String> covers,
        Contact to,
        String about,
        PlanId plan,
        ActionId action,
        String code,
        String title,
        String owner,
        String timescale,
        String status,
        Occasion occasion) {
    public Nudge {
        covers = List.copyOf(covers);
    }

    boolean isEscalation() {
        return occasion.mark().equals(DueNudges.ESCALATED);
    }
}
