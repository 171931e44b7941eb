package io.benchmate.ask;

import io.benchmate.plan.ActionId;
import io.benchmate.plan.PlanId;

import java.util.List;

/**
 * Words that admins linked to actions: a question that holds them is about that action. They only
 * say where to look; what is answered stands in the action's cells.
 */
public interface AddedWords {
    /** No words were added. */
    AddedWords NONE = plan -> List.of();

    /** The links of a plan, newest first; asked for each question, so it has to be quick. */
    List<Link> of(PlanId plan);

    /**
     * One link.
     *
     * @param words as the admin wrote them; shown to the letter
     */
    record Link(String words, ActionId action) {}
}
