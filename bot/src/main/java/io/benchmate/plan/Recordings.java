package io.benchmate.plan;

import java.util.List;
import java.util.Map;

/**
 * What people recorded about actions, with its history: who, what, when. Nothing is ever changed or
 * removed, only added to, but for a person's right to be forgotten. Who may record is for the
 * caller to check. Safe for use by many threads.
 */
public interface Recordings {

    /**
     * Adds to the history of an action; the newest of a field stands. Within a transaction it is
     * part of that.
     */
    void record(Recording recording);

    /** Everything recorded about an action, oldest first. */
    List<Recording> history(PlanId plan, ActionId action);

    /** Everything recorded about the actions of a plan, each action's oldest first. */
    Map<ActionId, List<Recording>> histories(PlanId plan);

    /**
     * What stands today for each action of a plan that has something: of each field the newest
     * recording, of evidence all since it was last withdrawn, oldest first. Actions that no longer
     * occur in the plan are included, so that an import can tell of them.
     */
    Map<ActionId, List<Recording>> standing(PlanId plan);

    /**
     * A number that is another after anything was recorded or a name was erased; from memory, so it
     * costs nothing. What another instance recorded is seen after a few seconds.
     */
    long changes();
}
