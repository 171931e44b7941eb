package io.benchmate.plan.revising;

import io.benchmate.plan.Action;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.Plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Which action of a new file is which of the live revision: by printed id, then by title. What
 * neither settles is asked; until it is answered, the new one counts as the same where the id is
 * the same, and as another one otherwise.
 *
 * @param plan the new plan, with the ids of the actions that it goes on with
 * @param doubts what an admin has to answer before this may go live
 */
record Matching(Plan plan, List<RevisionChange.Doubtful> doubts) {

    static Matching of(Plan live, Plan incoming, Choices choices) {
        Pairs pairs = Pairs.of(live, incoming, choices);
        return new Matching(carried(live, incoming, pairs), pairs.doubts());
    }

    private static Plan carried(Plan live, Plan incoming, Pairs pairs) {
        Set<ActionId> taken = new HashSet<>();
        live.actions().forEach(old -> taken.add(old.id()));
        List<Action> actions = new ArrayList<>();
        for (Action next : incoming.actions()) {
            ActionId id = pairs.before(next).map(Action::id).orElseGet(() -> unused(next, taken));
            taken.add(id);
            actions.add(with(next, id));
        }
        return new Plan(live.id(), incoming.facts(), actions);
    }

    /** An id that no action of the live revision has, not even one that goes. */
    private static ActionId unused(Action next, Set<ActionId> taken) {
        ActionId id = next.id();
        while (taken.contains(id)) {
            byte[] seed = ("next " + id).getBytes(StandardCharsets.UTF_8);
            id = new ActionId(UUID.nameUUIDFromBytes(seed).toString());
        }
        return id;
    }

    private static Action with(Action action, ActionId id) {
        return new Action(
                id,
                action.code(),
                action.aliases(),
                action.themes(),
                action.title(),
                action.status(),
                action.cells(),
                action.otherCells());
    }
}
