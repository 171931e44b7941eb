package io.benchmate.nudge;

import io.benchmate.plan.ActionId;
import io.benchmate.plan.PlanId;

import java.time.LocalDate;
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

    /**
     * Stable over restarts and imports.
     *
     * @param of the milestone's day, or the meeting's
     * @param mark the rule's short name
     * @param owner the object id of the one for whom it is
     */
    public static String key(
            PlanId plan, ActionId action, LocalDate of, String mark, String owner) {
        return "nudge:%s:%s:%s:%s:%s".formatted(plan, action, of, mark, owner);
    }

    /** The key of another word on the same action for the same owner. */
    public String keyOf(LocalDate of, String mark) {
        String own = key(plan, action, occasion.of(), occasion.mark(), "");
        return key(plan, action, of, mark, key.substring(own.length()));
    }

    /** The same with what else is past with it. */
    public Nudge covering(List<String> all) {
        return new Nudge(
                key, all, to, about, plan, action, code, title, owner, timescale, status, occasion);
    }

    boolean isEscalation() {
        return occasion.mark().equals(DueNudges.ESCALATED);
    }
}
