package io.benchmate.ask;

import io.benchmate.plan.Plan;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses the plan to ask: the one that a button or the words name, else the current one. */
final class WhichPlan {
    private static final Set<String> PREVIOUS =
            Set.of("old", "previous", "former", "earlier", "predecessor", "last");

    private WhichPlan() {}

    static Plan of(List<Plan> live, Question question, @Nullable Remembered before) {
        for (Plan plan : live) {
            if (plan.id().equals(question.plan())) {
                return plan;
            }
        }
        return live.size() == 1 ? live.getFirst() : named(live, question.text());
    }

    private static Plan named(List<Plan> live, String text) {
        List<String> words = Wording.words(text);
        Plan best = live.getFirst();
        int most = 0;
        for (Plan plan : live) {
            int score = telling(plan, live, words);
            if (score > most) {
                most = score;
                best = plan;
            }
        }
        boolean before = words.contains("plan") && words.stream().anyMatch(PREVIOUS::contains);
        return most == 0 && before ? live.get(1) : best;
    }

    /** How many of the words stand in this plan's name and in no other's. */
    private static int telling(Plan plan, List<Plan> live, List<String> words) {
        Set<String> own = new HashSet<>(Wording.words(plan.facts().title()));
        for (Plan other : live) {
            if (!other.id().equals(plan.id())) {
                Wording.words(other.facts().title()).forEach(own::remove);
            }
        }
        return (int)
                words.stream()
                        .distinct()
                        .filter(own::contains)
                        .filter(word -> word.length() > 1)
                        .count();
    }
}
