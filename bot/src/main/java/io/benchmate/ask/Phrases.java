package io.benchmate.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * How the phrases of the vocabulary may be worded: which of their words are as good as others,
 * which may be missing, and which ways there are to write one. Filled once, then only read, by many
 * threads.
 */
final class Phrases {
    /** How a gap is written in the list. */
    private static final Pattern GAP = Pattern.compile("\\.\\.\\.");

    private final Function<String, List<String>> words;
    private final UnaryOperator<String> stem;
    private final Map<String, String> alike = new HashMap<>();
    private final Set<String> little = new HashSet<>();
    private final PhraseTree tree = new PhraseTree(little);

    /**
     * @param words of a phrase, spellings made one
     */
    Phrases(Function<String, List<String>> words, UnaryOperator<String> stem) {
        this.words = words;
        this.stem = stem;
    }

    /** Reads words that are as good as one another within a phrase. */
    void alike(String line) {
        List<String> members = words.apply(line);
        members.forEach(member -> alike.put(stem.apply(member), stem.apply(members.getFirst())));
    }

    /** Reads words that may stand between those of a phrase. */
    void little(String line) {
        words.apply(line).forEach(word -> little.add(loosely(word)));
    }

    /** A word as it counts in phrases, where "went" is as good as "go" and "we" as "I". */
    String loosely(String word) {
        String plain = stem.apply(word);
        return alike.getOrDefault(plain, plain);
    }

    /** The phrase with most words that begins at a word; empty when none does. */
    Optional<PhraseTree.Found> at(
            List<String> stems, List<String> loose, int from, IntPredicate free) {
        return tree.at(stems, loose, from, free);
    }

    /** Adds a phrase, or a word; what stands for all ways to write it: the stems of the first. */
    String add(String phrase) {
        List<String> ways = ways(phrase);
        String key = String.join(" ", stemmed(ways.getFirst(), stem));
        for (String way : ways) {
            PhraseTree.Freedom freedom = freedom(way);
            boolean exact = freedom == PhraseTree.Freedom.EXACT;
            tree.add(stemmed(way, exact ? stem : this::loosely), key, freedom);
        }
        return key;
    }

    /**
     * The ways to write a phrase: "buy/order kit" is two, and an underscore joins words of one way.
     */
    private static List<String> ways(String written) {
        List<String> ways = List.of("");
        for (String word : WordFile.apart(written)) {
            List<String> longer = new ArrayList<>();
            for (String way : ways) {
                for (String one : word.split("/")) {
                    longer.add((way + " " + one.replace('_', ' ')).strip());
                }
            }
            ways = longer;
        }
        return ways;
    }

    /** What is said in words of talk alone is found as it stands: "a say" is not "that says". */
    private PhraseTree.Freedom freedom(String phrase) {
        List<String> plain = Wording.words(phrase);
        long telling = plain.stream().filter(this::tells).count();
        boolean begins = !plain.isEmpty() && little.contains(loosely(plain.getFirst()));
        if (telling == 0 || begins) {
            return PhraseTree.Freedom.EXACT;
        }
        return telling == 1 ? PhraseTree.Freedom.TIGHT : PhraseTree.Freedom.LOOSE;
    }

    private boolean tells(String word) {
        return !Topics.chatter(word) && !little.contains(loosely(word));
    }

    private List<String> stemmed(String phrase, UnaryOperator<String> each) {
        List<String> stems = new ArrayList<>();
        List<String> parts =
                phrase.contains("...") ? List.of(GAP.split(phrase, -1)) : List.of(phrase);
        for (String part : parts) {
            if (!stems.isEmpty()) {
                stems.add(PhraseTree.GAP);
            }
            words.apply(part).forEach(word -> stems.add(each.apply(word)));
        }
        return stems;
    }
}
