package io.benchmate.nudge;

import io.benchmate.outbox.Saying;

/**
 * To those who look after the plan: that somebody says an action is not his. Once for each action,
 * person and day. It passes on what a person pressed, so by the rule in {@link
 * io.benchmate.outbox.Unasked} it takes nothing of the budget of him who gets it.
 *
 * @param owner the owner as the plan prints it
 * @param by who says so
 * @param successor whose it is by his word; empty where he does not know
 */
public record Handover(
        String plan,
        String planTitle,
        String code,
        String title,
        String owner,
        String by,
        String successor)
        implements Saying {
    /** Never changed. */
    public static final String KIND = "nudge-handover";
}
