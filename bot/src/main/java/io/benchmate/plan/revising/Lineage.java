package io.benchmate.plan.revising;

import io.benchmate.plan.Action;
import io.benchmate.plan.Plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which loaded plan a file is a revision of. */
final class Lineage {
    private static final double ENOUGH = 0.5;

    private Lineage() {}

    /** The plan that was chosen, or that has the same name, or most of the same actions. */
    static Optional<Plan> of(Plan incoming, List<Plan> live, Choices choices) {
        if (choices.plan().isPresent()) {
            String chosen = choices.plan().get();
            return live.stream().filter(plan -> plan.id().value().equals(chosen)).findFirst();
        }
        Optional<Plan> named =
                live.stream().filter(plan -> plan.id().equals(incoming.id())).findFirst();
        return named.or(
                () ->
                        live.stream()
                                .filter(plan -> shared(plan, incoming) >= ENOUGH)
                                .max(Comparator.comparingDouble(plan -> shared(plan, incoming))));
    }

    private static double shared(Plan live, Plan incoming) {
        List<String> titles = titles(live);
        List<String> next = titles(incoming);
        long both = next.stream().filter(titles::contains).count();
        return both / (double) Math.max(1, Math.min(titles.size(), next.size()));
    }

    private static List<String> titles(Plan plan) {
        return plan.actions().stream().map(Action::title).map(Likeness::plain).toList();
    }
}
