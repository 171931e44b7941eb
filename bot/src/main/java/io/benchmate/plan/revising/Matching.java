package io.benchmate.plan.revising;

import io.benchmate.plan.Action;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;

/**
 * Which action of a new file is which of the live revision: by printed id, then by title. What
 * neither settles is asked; until it is answered, the new one counts as the same where the id is
 * the same, and as another one otherwise.
 *
 * @param plan the new plan, with the ids of the actions that it goes on with
 * @param doubts what an admin has to answer before this may go live
 */
record Matching(Plan plan, List<RevisionChange.Doubtful> doubts) {
    private static final double SAME = 0.5;
    private static final double ALIKE = 0.7;

    static Matching of(Plan live, Plan incoming, Choices choices) {
        return new Search(live, incoming, choices).matching();
    }

    private static final class Search {
        private final Plan live;
        private final Plan incoming;
        private final Choices choices;
        private final Map<Action, Action> before = new HashMap<>();
        private final Set<Action> free;
        private final List<RevisionChange.Doubtful> doubts = new ArrayList<>();

        Search(Plan live, Plan incoming, Choices choices) {
            this.live = live;
            this.incoming = incoming;
            this.choices = choices;
            this.free = new LinkedHashSet<>(live.actions());
        }

        Matching matching() {
            pair((old, next) -> choices.same(next, old));
            pair((old, next) -> sameCode(old, next) && alike(old, next) >= SAME && open(old, next));
            pair((old, next) -> alike(old, next) == 1 && open(old, next));
            doubt((old, next) -> sameCode(old, next), "it has the same id and another title");
            doubt(
                    (old, next) -> alike(old, next) >= ALIKE,
                    "its title is nearly the same and its id is not");
            return new Matching(carried(), doubts);
        }

        private boolean open(Action old, Action next) {
            return !choices.different(next, old);
        }

        private void pair(BiPredicate<Action, Action> same) {
            for (Action next : incoming.actions()) {
                if (!before.containsKey(next)) {
                    free.stream()
                            .filter(old -> same.test(old, next))
                            .findFirst()
                            .ifPresent(old -> take(old, next));
                }
            }
        }

        private void take(Action old, Action next) {
            before.put(next, old);
            free.remove(old);
        }

        private void doubt(BiPredicate<Action, Action> maybe, String why) {
            for (Action next : incoming.actions()) {
                if (!before.containsKey(next)) {
                    free.stream()
                            .filter(old -> maybe.test(old, next) && open(old, next))
                            .findFirst()
                            .ifPresent(old -> ask(old, next, why));
                }
            }
        }

        private void ask(Action old, Action next, String why) {
            boolean asked =
                    doubts.stream()
                            .anyMatch(doubt -> doubt.live() == old || doubt.incoming() == next);
            if (!asked) {
                doubts.add(new RevisionChange.Doubtful(old, next, why));
                if (sameCode(old, next)) {
                    take(old, next);
                }
            }
        }

        /** Only printed ids tell; row numbers shift with every new row. */
        private static boolean sameCode(Action old, Action next) {
            return old.cell(Field.CODE).isPresent()
                    && next.cell(Field.CODE).isPresent()
                    && old.code().equalsIgnoreCase(next.code());
        }

        private static double alike(Action old, Action next) {
            String one = Likeness.plain(old.title());
            return one.equals(Likeness.plain(next.title()))
                    ? 1
                    : Math.min(0.99, Likeness.of(old.title(), next.title()));
        }

        private Plan carried() {
            Set<ActionId> taken = new HashSet<>();
            before.values().forEach(old -> taken.add(old.id()));
            live.actions().forEach(old -> taken.add(old.id()));
            List<Action> actions = new ArrayList<>();
            for (Action next : incoming.actions()) {
                Action old = before.get(next);
                ActionId id = old == null ? unused(next.id(), taken) : old.id();
                taken.add(id);
                actions.add(with(next, id));
            }
            return new Plan(live.id(), incoming.facts(), actions);
        }

        private static ActionId unused(ActionId wanted, Set<ActionId> taken) {
            ActionId id = wanted;
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
}
