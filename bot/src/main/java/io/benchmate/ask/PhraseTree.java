package io.benchmate.ask;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The phrases of the vocabulary as a tree of words, so that all that begin at a word of a question
 * are looked for at once. In a question little words may stand between those of a phrase ("a say in
 * <i>the</i> new lab"), and where a phrase has a gap, a few words of any kind. Filled once, then
 * only read, by many threads.
 */
final class PhraseTree {
    /** Stands in a phrase for up to {@value #WIDEST} words of any kind. */
    static final String GAP = "…";

    private static final int WIDEST = 7;

    /** Before a word that must stand as it is. */
    private static final String EXACTLY = "=";

    private final Node root = new Node();
    private final Set<String> little;

    /**
     * @param little words that may stand anywhere in a phrase, as they count in phrases
     */
    PhraseTree(Set<String> little) {
        this.little = little;
    }

    /**
     * A phrase that a question holds.
     *
     * @param places of its words in the question, in order, without those in gaps
     * @param keys the phrases that are so worded
     */
    record Found(List<Integer> places, Set<String> keys) {
        int from() {
            return places.getFirst();
        }

        int until() {
            return places.getLast() + 1;
        }

        private boolean betterThan(@Nullable Found other) {
            return other == null
                    || places.size() > other.places.size()
                    || (places.size() == other.places.size() && until() < other.until());
        }
    }

    /** How freely a phrase may be worded. */
    enum Freedom {
        /** Only as it stands. */
        EXACT,
        /** With words that are as good as its own, but with none between them. */
        TIGHT,
        /** With little words between its own, too. */
        LOOSE
    }

    /** Most have one word behind them, so that these are kept small. */
    private static final class Node {
        private Map<String, Node> next = Map.of();
        private Set<String> keys = Set.of();
        private Set<String> tight = Set.of();

        Node child(String word) {
            Node known = next.get(word);
            if (known != null) {
                return known;
            }
            Node fresh = new Node();
            if (next.isEmpty()) {
                next = Map.of(word, fresh);
            } else {
                next = next.size() == 1 ? new HashMap<>(next) : next;
                next.put(word, fresh);
            }
            return fresh;
        }

        void name(String key, boolean isTight) {
            if (isTight) {
                tight = with(key, tight);
            } else {
                keys = with(key, keys);
            }
        }

        private static Set<String> with(String key, Set<String> known) {
            if (known.isEmpty()) {
                return Set.of(key);
            }
            Set<String> more = new LinkedHashSet<>(known);
            more.add(key);
            return more;
        }

        /** The phrases that end here, where their words stand so far apart. */
        Set<String> keys(boolean apart) {
            if (apart || tight.isEmpty()) {
                return keys;
            }
            Set<String> all = new LinkedHashSet<>(tight);
            all.addAll(keys);
            return all;
        }
    }

    /**
     * Adds a phrase of several words; a single word is no phrase.
     *
     * @param words as stems where it is exact, else as they count in phrases
     */
    void add(List<String> words, String key, Freedom freedom) {
        if (words.size() < 2) {
            return;
        }
        Node node = root;
        for (String word : words) {
            // One object each for the words of tens of thousands of phrases.
            node = node.child((freedom == Freedom.EXACT ? EXACTLY + word : word).intern());
        }
        node.name(key, freedom != Freedom.LOOSE);
    }

    /**
     * The phrase with most words that begins at a place; empty when none does.
     *
     * @param stems of the question's words
     * @param loose the same words as they count in phrases
     */
    Optional<Found> at(List<String> stems, List<String> loose, int from, IntPredicate free) {
        Reading reading = new Reading(stems, loose, free);
        return Optional.ofNullable(longest(reading, from, root, List.of(), null));
    }

    private record Reading(List<String> stems, List<String> loose, IntPredicate free) {}

    private @Nullable Found longest(
            Reading reading, int at, Node node, List<Integer> places, @Nullable Found best) {
        Found longest = best;
        if (!places.isEmpty()) {
            boolean apart = places.getLast() - places.getFirst() >= places.size();
            Found here = new Found(places, node.keys(apart));
            longest = !here.keys().isEmpty() && here.betterThan(best) ? here : best;
        }
        Node gap = node.next.get(GAP);
        int furthest = gap == null ? at : Math.min(at + WIDEST, reading.loose().size() - 1);
        for (int next = at; gap != null && next <= furthest; next++) {
            longest = step(reading, next, gap, places, longest);
        }
        return step(reading, at, node, places, longest);
    }

    /** Goes on with the word at a place, or past it where it is a little word. */
    private @Nullable Found step(
            Reading reading, int at, Node node, List<Integer> places, @Nullable Found best) {
        if (at >= reading.loose().size() || node.next.isEmpty()) {
            return best;
        }
        Found longest = best;
        String word = reading.loose().get(at);
        for (String one : List.of(word, EXACTLY + reading.stems().get(at))) {
            Node next = node.next.get(one);
            if (next != null && reading.free().test(at)) {
                List<Integer> more = new ArrayList<>(places);
                more.add(at);
                longest = longest(reading, at + 1, next, List.copyOf(more), longest);
            }
        }
        return !places.isEmpty() && little.contains(word)
                ? step(reading, at + 1, node, places, longest)
                : longest;
    }
}
