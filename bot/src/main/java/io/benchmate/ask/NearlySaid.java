package io.benchmate.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which wordings of the vocabulary a question comes near to: those that share two telling words
 * with it, in whatever order and with whatever between. Nobody can write down every way to say a
 * thing; who asks for "a course on how to be in charge of people" may well mean what "in charge of
 * a team" stands for. Filled once, then only read, by many threads.
 */
final class NearlySaid {
    private static final int SHARED = 2;

    /** So much of a wording must be in the question. */
    private static final double MOST = 0.5;

    /** Wordings that share nearly as much as the best. */
    private static final double AS_WELL = 0.9;

    private final List<Said> all = new ArrayList<>();
    private final Map<String, List<Integer>> holding = new HashMap<>();

    private record Said(String key, Set<String> words) {}

    private record Near(Said said, double shared) {}

    /** Keeps a wording by its telling words, as they count in phrases. */
    void add(String key, Set<String> words) {
        if (words.size() < SHARED) {
            return;
        }
        words.forEach(
                word -> holding.computeIfAbsent(word, _ -> new ArrayList<>()).add(all.size()));
        all.add(new Said(key, words));
    }

    /** What the wordings nearest to these words stand for; empty when none is near. */
    Set<String> to(Set<String> words) {
        Map<Integer, List<String>> shared = new HashMap<>();
        for (String word : words) {
            for (int at : holding.getOrDefault(word, List.of())) {
                shared.computeIfAbsent(at, _ -> new ArrayList<>()).add(word);
            }
        }
        List<Near> near =
                shared.entrySet().stream()
                        .filter(one -> one.getValue().size() >= SHARED)
                        .map(one -> near(all.get(one.getKey()), one.getValue()))
                        .filter(one -> one.shared() > 0)
                        .sorted(Comparator.comparingDouble((Near one) -> -one.shared()))
                        .toList();
        Set<String> keys = new LinkedHashSet<>();
        near.stream()
                .filter(one -> one.shared() >= AS_WELL * near.getFirst().shared())
                .forEach(one -> keys.add(one.said().key()));
        return keys;
    }

    private Near near(Said said, List<String> shared) {
        double sum = shared.stream().mapToDouble(this::rarity).sum();
        double whole = said.words().stream().mapToDouble(this::rarity).sum();
        return new Near(said, sum >= MOST * whole ? sum * sum / whole : 0);
    }

    private double rarity(String word) {
        return Math.log((all.size() + 1.0) / (holding.getOrDefault(word, List.of()).size() + 1.0));
    }
}
