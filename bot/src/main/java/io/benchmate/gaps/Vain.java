package io.benchmate.gaps;

import io.benchmate.plan.PlanId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A question that got no answer, or a bad one.
 *
 * @param id of its row; unique together with the source
 * @param plan the plan that was asked; null where it is not known
 * @param question as typed; nothing says by whom
 * @param times how often
 * @param comment what was said with a thumb down; empty where nothing was
 */
public record Vain(
        String id,
        Source source,
        @Nullable PlanId plan,
        String question,
        int times,
        Instant last,
        String comment) {

    public enum Source {
        REFUSED,
        THUMB_DOWN
    }
}
