package io.benchmate.ask;

import io.benchmate.plan.Action;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds actions while a person types: codes first, then topics, then words that merely begin so.
 */
final class Searching {
    private final IndexedPlan plan;

    Searching(IndexedPlan plan) {
        this.plan = plan;
    }

    List<Action> of(String words, int limit) {
        if (words.isBlank()) {
            return plan.plan().actions().stream().limit(limit).toList();
        }
        Utterance said = plan.utterance(words);
        Set<Action> found = new LinkedHashSet<>(plan.codes().in(said).actions());
        plan.relevance().of(plan.topics().of(said)).forEach(hit -> found.add(hit.row().action()));
        if (found.size() < limit) {
            String begun = Wording.fold(words).strip();
            plan.plan().actions().stream()
                    .filter(
                            action ->
                                    Wording.fold(action.code() + " " + action.title())
                                            .contains(begun))
                    .forEach(found::add);
        }
        return found.stream().limit(limit).toList();
    }
}
