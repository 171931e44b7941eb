package io.benchmate.plan.recording;

import io.benchmate.plan.ActionId;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Recording;
import io.benchmate.plan.Recordings;
import io.benchmate.plan.Standing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Recordings that are forgotten at the end. */
public final class RecordingsInMemory implements Recordings {
    private final List<Recording> all = new CopyOnWriteArrayList<>();

    @Override
    public void record(Recording recording) {
        all.add(recording);
    }

    @Override
    public List<Recording> history(PlanId plan, ActionId action) {
        return all.stream()
                .filter(each -> each.plan().equals(plan) && each.action().equals(action))
                .toList();
    }

    @Override
    public Map<ActionId, List<Recording>> histories(PlanId plan) {
        return all.stream()
                .filter(each -> each.plan().equals(plan))
                .collect(
                        Collectors.groupingBy(
                                Recording::action, LinkedHashMap::new, Collectors.toList()));
    }

    @Override
    public Map<ActionId, List<Recording>> standing(PlanId plan) {
        Map<ActionId, List<Recording>> standing = new LinkedHashMap<>(histories(plan));
        standing.replaceAll((_, history) -> Standing.of(history));
        standing.values().removeIf(List::isEmpty);
        return standing;
    }

    @Override
    public long changes() {
        return all.size();
    }
}
