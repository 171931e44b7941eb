package io.benchmate.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two themes or two owners that a question sets side by side. */
final class Sides {
    private final IndexedPlan plan;
    private final Naming naming;

    Sides(IndexedPlan plan, Naming naming) {
        this.plan = plan;
        this.naming = naming;
    }

    /**
     * Both as queries, each with the status that the question asks about; empty where a side names
     * anything but a theme or an owner.
     */
    Optional<Intent> groups(Utterance said, List<String> named) {
        StatusAsk status = StatusWords.in(said.afresh()).orElse(null);
        List<PlanQuery> groups = new ArrayList<>();
        for (String side : named) {
            Optional<PlanQuery> group = group(new Utterance(List.of(side.split(" "))), status);
            if (group.isEmpty()) {
                return Optional.empty();
            }
            groups.add(group.get());
        }
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(new Intent.Compare(groups, Comparison.asked(said)));
    }

    private Optional<PlanQuery> group(
            Utterance side, @org.jspecify.annotations.Nullable StatusAsk status) {
        AskedWords.in(side);
        List<Party> owners = naming.owners(side);
        var themes = naming.themes(side);
        boolean one = (owners.size() == 1) != !themes.isEmpty();
        return one && plan.topics().of(side).isEmpty()
                ? Optional.of(
                        new PlanQuery(
                                List.of(),
                                null,
                                themes,
                                owners,
                                status,
                                null,
                                Columns.ANY,
                                Topic.NONE,
                                Spared.NONE))
                : Optional.empty();
    }
}
