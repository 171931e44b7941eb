package io.benchmate.plan.jdbc;

import io.benchmate.plan.NewestFirst;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Plans;
import io.benchmate.plan.RevisionId;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The live plans, held in memory and read again when one of them changes; by this instance at once,
 * by another at the next {@link #refresh()}.
 */
final class JdbcPlans implements Plans {
    private final RevisionTable table;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Loaded loaded = new Loaded(List.of(), List.of(), List.of(), Map.of());

    JdbcPlans(RevisionTable table) {
        this.table = table;
        refresh();
    }

    @Override
    public List<Plan> live() {
        return loaded.plans();
    }

    @Override
    public void onChange(Runnable then) {
        listeners.add(then);
    }

    /** Looks which revisions are live, and reads those that are new. */
    void refresh() {
        if (isRead()) {
            listeners.forEach(Runnable::run);
        }
    }

    /** Whether something else is live than before. */
    private synchronized boolean isRead() {
        List<LiveRow> rows = table.live();
        Map<String, Plan> known = loaded.byRevision();
        if (loaded.rows().equals(rows)) {
            return false;
        }
        Map<String, Plan> fresh =
                rows.stream()
                        .map(LiveRow::revision)
                        .collect(Collectors.toMap(Function.identity(), id -> read(id, known)));
        List<Plan> ordered = rows.stream().map(row -> get(fresh, row.revision())).toList();
        List<Plan> byAge = NewestFirst.of(ordered);
        loaded = new Loaded(rows, byAge, chosenFirst(rows, byAge), fresh);
        return true;
    }

    private static List<Plan> chosenFirst(List<LiveRow> rows, List<Plan> byAge) {
        Set<String> chosen =
                rows.stream().filter(LiveRow::first).map(LiveRow::plan).collect(Collectors.toSet());
        return byAge.stream()
                .sorted(Comparator.comparing(plan -> !chosen.contains(plan.id().value())))
                .toList();
    }

    /** Whether a plan would be first if no admin had chosen any. */
    boolean isNewest(PlanId plan) {
        return loaded.byAge().stream().findFirst().filter(one -> one.id().equals(plan)).isPresent();
    }

    private Plan read(String revision, Map<String, Plan> known) {
        Plan plan = known.get(revision);
        return plan != null ? plan : table.stored(new RevisionId(revision)).orElseThrow().plan();
    }

    private static Plan get(Map<String, Plan> plans, String revision) {
        return Objects.requireNonNull(plans.get(revision));
    }

    private record Loaded(
            List<LiveRow> rows, List<Plan> byAge, List<Plan> plans, Map<String, Plan> byRevision) {}
}
