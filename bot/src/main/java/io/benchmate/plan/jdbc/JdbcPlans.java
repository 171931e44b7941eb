package io.benchmate.plan.jdbc;

import io.benchmate.plan.NewestFirst;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Plans;
import io.benchmate.plan.RevisionId;

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
    private volatile Loaded loaded = new Loaded(List.of(), Map.of());

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
        if (known.keySet().equals(revisionsOf(rows))) {
            return false;
        }
        Map<String, Plan> fresh =
                rows.stream()
                        .map(LiveRow::revision)
                        .collect(Collectors.toMap(Function.identity(), id -> read(id, known)));
        List<Plan> ordered = rows.stream().map(row -> get(fresh, row.revision())).toList();
        loaded = new Loaded(NewestFirst.of(ordered), fresh);
        return true;
    }

    private Plan read(String revision, Map<String, Plan> known) {
        Plan plan = known.get(revision);
        return plan != null ? plan : table.stored(new RevisionId(revision)).orElseThrow().plan();
    }

    private static Plan get(Map<String, Plan> plans, String revision) {
        return Objects.requireNonNull(plans.get(revision));
    }

    private static Set<String> revisionsOf(List<LiveRow> rows) {
        return rows.stream().map(LiveRow::revision).collect(Collectors.toSet());
    }

    private record Loaded(List<Plan> plans, Map<String, Plan> byRevision) {}
}
