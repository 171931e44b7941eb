package io.benchmate.ask;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which phrases lead to which while the word lists are read: a concept's names to one another, what
 * people say to the names, and all of them to their neighbours. Phrases are given as stems.
 */
final class Synonyms {
    // Objects, of which there is one each for tens of thousands of uses.

    /** How much a synonym counts, where the word itself counts 1. */
    private static final Double SAME = 0.78;

    /** How much another name of what everyday words stand for counts. */
    private static final Double ALIKE = 0.7;

    /** How much a neighbouring word counts. */
    private static final Double NEAR = 0.55;

    /** How much a synonym's neighbouring word counts. */
    private static final Double FURTHER = 0.48;

    private final Map<String, Map<String, Double>> others = new HashMap<>();
    private final Sayings sayings = new Sayings();

    /** Whatever a concept lists, concepts in the order of the lists. */
    void add(List<ConceptLines> concepts) {
        concepts.forEach(one -> alike(one.names()));
        concepts.forEach(this::says);
        concepts.forEach(this::hints);
        concepts.forEach(one -> one.names().forEach(name -> link(name, one.near(), NEAR)));
    }

    /** A phrase that is known and leads to no other. */
    void alone(String phrase) {
        link(phrase, List.of(), SAME);
    }

    private void alike(List<String> phrases) {
        phrases.forEach(phrase -> link(phrase, phrases, SAME));
    }

    /** Everyday words find what they stand for, and what else that is called. */
    private void says(ConceptLines concept) {
        String head = concept.names().getFirst();
        Map<String, Double> finds = Sayings.finding(List.of(head), SAME);
        others(head).keySet().forEach(name -> finds.putIfAbsent(name, ALIKE));
        concept.says().forEach(phrase -> find(phrase, finds));
    }

    private void hints(ConceptLines concept) {
        Map<String, Double> finds = Sayings.finding(concept.names(), NEAR);
        concept.near().forEach(name -> finds.putIfAbsent(name, NEAR));
        concept.hints().forEach(phrase -> find(phrase, finds));
    }

    private void find(String phrase, Map<String, Double> finds) {
        if (others.containsKey(phrase) || !sayings.keep(phrase, finds)) {
            finds.forEach((name, weight) -> link(phrase, List.of(name), weight));
        }
    }

    private void link(String phrase, List<String> targets, Double weight) {
        Map<String, Double> known = others.computeIfAbsent(phrase, sayings::take);
        for (String target : targets) {
            if (!target.equals(phrase)) {
                known.merge(target, weight, (a, b) -> a >= b ? a : b);
            }
        }
    }

    private Map<String, Double> others(String phrase) {
        Map<String, Double> known = others.get(phrase);
        return known == null ? sayings.of(phrase) : known;
    }

    /** What each phrase leads to in the end; what is the same for several is there once. */
    Map<String, OtherNames> found() {
        neighbours();
        Map<OtherNames, OtherNames> once = new HashMap<>();
        Map<String, OtherNames> found = HashMap.newHashMap(others.size() + sayings.size());
        sayings.each((phrase, names) -> found.put(phrase, once(names, once)));
        others.forEach((phrase, names) -> found.put(phrase, once(names, once)));
        return found;
    }

    private static OtherNames once(Map<String, Double> weights, Map<OtherNames, OtherNames> once) {
        return once.computeIfAbsent(new OtherNames(weights), names -> names);
    }

    /**
     * A synonym's neighbours are neighbours too, a little further off. Their order is that of the
     * file at every start, since of two names that fit alike the first one counts.
     */
    private void neighbours() {
        Map<String, Map<String, Double>> own = new HashMap<>();
        others.forEach((phrase, known) -> own.put(phrase, new LinkedHashMap<>(known)));
        others.forEach((phrase, known) -> further(phrase, known, own));
        sayings.eachOnce(finds -> further("", finds, own));
    }

    private static void further(
            String phrase, Map<String, Double> known, Map<String, Map<String, Double>> own) {
        List.copyOf(known.keySet()).stream()
                .filter(name -> SAME.equals(known.get(name)))
                .forEach(name -> inherit(phrase, known, own.getOrDefault(name, Map.of())));
    }

    private static void inherit(String phrase, Map<String, Double> into, Map<String, Double> from) {
        from.forEach(
                (target, weight) -> {
                    if (NEAR.equals(weight) && !target.equals(phrase)) {
                        into.putIfAbsent(target, FURTHER);
                    }
                });
    }
}
