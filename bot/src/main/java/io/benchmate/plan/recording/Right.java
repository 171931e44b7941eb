package io.benchmate.plan.recording;

import io.benchmate.plan.Action;
import io.benchmate.plan.Recorded;

/**
 * What somebody may record. Whoever calls has found out who it is from the token, and brings the
 * right that goes with it: all for an admin, less for an owner.
 */
public interface Right {
    /** Everything on every action, as an admin may. */
    Right EVERYTHING = (action, what) -> true;

    /**
     * @param action as the plan prints it
     */
    boolean allows(Action action, Recorded what);
}
