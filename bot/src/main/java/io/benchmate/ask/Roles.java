package io.benchmate.ask;

import io.benchmate.plan.Plan;

import java.util.List;

/** Which owners that a plan prints a person stands behind. */
@FunctionalInterface
public interface Roles {
    /** Nobody is known. */
    Roles NONE = (person, plan) -> List.of();

    /**
     * The owners as the plan prints them, each once, in the plan's order. Asked only where a
     * question is about the asker's own actions, so it may take a call.
     *
     * @param person the asker's Entra object id
     */
    List<String> of(String person, Plan plan);
}
