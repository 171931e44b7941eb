package io.benchmate.ask;

import io.benchmate.plan.Action;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that admins linked to the actions of one plan, made ready to be found. Immutable. */
final class Links {
    static final Links NONE = new Links(List.of());

    private final List<Ready> ready;

    /**
     * @param typed the stems of the words as typed
     * @param read the same, slips mended and pairs made one, as questions are read
     */
    record Ready(AddedWords.Link link, Action action, Set<String> typed, Set<String> read) {
        Ready {
            typed = Set.copyOf(typed);
            read = Set.copyOf(read);
        }

        /** Whether these words say all of a thing that a question is about. */
        boolean covers(Concept concept) {
            return read.containsAll(List.of(concept.own().split(" ")));
        }
    }

    private Links(List<Ready> ready) {
        this.ready = List.copyOf(ready);
    }

    /** Leaves out actions that the plan has no more, and words that are mere talk. */
    static Links of(IndexedPlan plan, List<AddedWords.Link> added) {
        List<Ready> ready = new ArrayList<>();
        for (AddedWords.Link link : added) {
            Set<String> typed = TellingWords.stems(link.words());
            if (!typed.isEmpty()) {
                plan.plan()
                        .action(link.action())
                        .map(to -> new Ready(link, to, typed, read(plan, link.words())))
                        .ifPresent(ready::add);
            }
        }
        return new Links(ready);
    }

    boolean isEmpty() {
        return ready.isEmpty();
    }

    /** Whether an admin linked words of this question to an action. */
    boolean points(String question, IndexedPlan plan) {
        return !in(question, plan).isEmpty();
    }

    /** The links whose words all stand in the question: only those with the most words. */
    List<Ready> in(String question, IndexedPlan plan) {
        if (ready.isEmpty()) {
            return List.of();
        }
        Set<String> typed = TellingWords.stems(question);
        Set<String> read = read(plan, question);
        List<Ready> found =
                ready.stream()
                        .filter(one -> in(typed, one.typed()) || in(read, one.read()))
                        .toList();
        int most = found.stream().mapToInt(one -> one.typed().size()).max().orElse(0);
        return found.stream()
                .filter(one -> one.typed().size() == most)
                .sorted(Comparator.comparing(one -> one.action().code()))
                .toList();
    }

    private static boolean in(Collection<String> question, Set<String> words) {
        return !words.isEmpty() && question.containsAll(words);
    }

    private static Set<String> read(IndexedPlan plan, String text) {
        return plan.utterance(text).words().stream()
                .filter(word -> word.length() > 1 && !Topics.chatter(word))
                .map(plan::stem)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
