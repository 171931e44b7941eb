package io.benchmate.plan;

import io.benchmate.plan.Revision.Editor;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

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

    /**
     * What it is known by. It follows from what was recorded and when, not from who did, so that it
     * outlasts the name.
     */
    public String key() {
        String all =
                String.join(
                        "\n",
                        plan.value(),
                        action.value(),
                        what.getClass().getSimpleName(),
                        what.field().name(),
                        Long.toString(at.toEpochMilli()),
                        what.text());
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The same, over what the plan prints now. */
    public Recording over(String printedNow) {
        return new Recording(plan, action, what, printedNow, by, at);
    }
}
