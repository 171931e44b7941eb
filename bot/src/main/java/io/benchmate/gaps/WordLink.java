package io.benchmate.gaps;

import io.benchmate.plan.ActionId;
import io.benchmate.plan.PlanId;

import java.time.Instant;

/**
 * Words that an admin linked to an action. It hangs on the action's opaque id, so that it outlives
 * a new revision of the plan.
 *
 * @param addedBy the admin's name
 */
public record WordLink(
        String id, PlanId plan, ActionId action, String words, String addedBy, Instant addedAt) {}
