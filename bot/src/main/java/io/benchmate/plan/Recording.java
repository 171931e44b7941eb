package io.benchmate.plan;

import io.benchmate.plan.Revision.Editor;

import java.time.Instant;

/**
 * Something that a person recorded in Benchmate about an action, beside what the plan prints. It
 * hangs on the action's opaque id, so it survives every new revision, and it is always shown as
 * recorded, never as the plan's own word.
 *
 * @param what the matter that was recorded
 * @param printedThen what the plan printed there at that moment, so that a later file that says
 *     something else is noticed; empty where it printed nothing
 * @param by who recorded it
 */
public record Recording(
        PlanId plan, ActionId action, Recorded what, String printedThen, Editor by, Instant at) {

    /** Whether a revision now prints something else than when this was recorded. */
    public boolean isOvertakenBy(String printedNow) {
        return !printedNow.equals(printedThen);
    }
}
