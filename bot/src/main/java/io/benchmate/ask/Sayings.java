package io.benchmate.ask;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * What everyday phrases stand for. Thousands of them stand for the same few things, so that what
 * they find is kept once for all that a concept lists.
 */
final class Sayings {
    private final Map<String, Map<String, Double>> meant = new HashMap<>();

    /** Keeps a phrase; false where it is known, or is itself among what it would find. */
    boolean keep(String phrase, Map<String, Double> finds) {
        return !finds.containsKey(phrase) && meant.putIfAbsent(phrase, finds) == null;
    }

    int size() {
        return meant.size();
    }

    Map<String, Double> of(String phrase) {
        return meant.getOrDefault(phrase, Map.of());
    }

    /** What a phrase found so far, for one that has more than one meaning; it is kept no longer. */
    Map<String, Double> take(String phrase) {
        Map<String, Double> known = meant.remove(phrase);
        return known == null ? new LinkedHashMap<>() : new LinkedHashMap<>(known);
    }

    void each(BiConsumer<String, Map<String, Double>> found) {
        meant.forEach(found);
    }

    /** What is found, each once. */
    void eachOnce(Consumer<Map<String, Double>> finds) {
        Set<Map<String, Double>> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(meant.values());
        all.forEach(finds);
    }

    /** What several names are found with, in their order. */
    static Map<String, Double> finding(List<String> names, Double weight) {
        Map<String, Double> finds = new LinkedHashMap<>();
        names.forEach(name -> finds.putIfAbsent(name, weight));
        return finds;
    }
}
