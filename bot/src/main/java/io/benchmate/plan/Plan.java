package io.benchmate.plan;

import java.util.List;
import java.util.Optional;

/**
 * An institution's Technician Commitment action plan: one whole revision of it, immutable.
 *
 * @param id the same through all revisions
 * @param facts its name, version, legend and key
 * @param actions in the file's order; ids and codes are unique
 */
public record Plan(PlanId id, PlanFacts facts, List<Action> actions) {
    public Plan {
        actions = List.copyOf(actions);
    }

    public Optional<Action> action(ActionId id) {
        return actions.stream().filter(action -> action.id().equals(id)).findFirst();
    }

    /** The themes in the order in which they first appear. */
    public List<String> themes() {
        return actions.stream().flatMap(action -> action.themes().stream()).distinct().toList();
    }
}
