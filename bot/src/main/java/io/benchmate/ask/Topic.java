package io.benchmate.ask;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a question is about, apart from its filters: the things to look for in the cells.
 *
 * @param concepts in the order asked; empty when the question has no topic
 * @param pairs neighbouring words, as stems
 * @param sides what stands on either side of an "and", where both could be topics; else empty
 */
record Topic(List<Concept> concepts, List<String> pairs, List<Topic> sides) {
    static final Topic NONE = new Topic(List.of(), List.of(), List.of());

    Topic {
        concepts = List.copyOf(concepts);
        pairs = List.copyOf(pairs);
        sides = List.copyOf(sides);
    }

    boolean isEmpty() {
        return concepts.isEmpty();
    }

    /** The words that the vocabulary or the plan knows; the rest is talk. */
    List<Concept> known() {
        for (Concept concept : concepts) {
            if (!concept.known()) {
                return concepts.stream().filter(Concept::known).toList();
            }
        }
        return concepts;
    }

    /** This without talk, and without words of every plan's prose where there are others. */
    Topic telling() {
        List<Concept> telling =
                known().stream().filter(concept -> !Vocabulary.FIELD.light(concept.own())).toList();
        return telling.isEmpty() ? this : new Topic(telling, pairs, sides);
    }

    /** Whether it asks for something outside such plans, which this plan does not have either. */
    boolean outside() {
        return concepts.stream().anyMatch(Concept::missing);
    }

    String words() {
        return known().stream().map(Concept::words).collect(Collectors.joining(", "));
    }
}
