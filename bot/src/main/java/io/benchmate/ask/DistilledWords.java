package io.benchmate.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the words do in which people ask any plan for its rows, as {@code distilled.txt} tells it.
 * Immutable.
 */
final class DistilledWords {
    /** What a word does in a question. */
    enum Does {
        TALK,
        ROW,
        HOW,
        COUNT,
        EACH,
        THEME,
        BLANK,
        DUE,
        LAST,
        NEXT,
        FIRST,
        OVERDUE,
        YEARLY,
        RECUR,
        WHO,
        OWN,
        THEY,
        STATUS,
        RATING,
        HIGH,
        LOW,
        MEANS,
        TELLS,
        WHEN,
        EVIDENCE,
        MEASURE
    }

    /** These change nothing of what is asked; they say what a value belongs to, if anything. */
    private static final Set<Does> QUIET =
            EnumSet.of(
                    Does.TALK, Does.ROW, Does.DUE, Does.OWN, Does.STATUS, Does.RATING, Does.THEME);

    private static final Map<String, List<Phrase>> BY_FIRST = read();

    private static final Set<String> WORDS =
            BY_FIRST.values().stream()
                    .flatMap(List::stream)
                    .flatMap(phrase -> phrase.words().stream())
                    .collect(Collectors.toUnmodifiableSet());

    private DistilledWords() {}

    static boolean knows(String word) {
        return WORDS.contains(word);
    }

    private record Phrase(List<String> words, Set<Does> does) {}

    /**
     * Takes the free words that do something, the longest phrases first.
     *
     * @param active whether only phrases of several words that change what is asked are looked for;
     *     they come before the plan's values, "every year" before the year
     * @return what they do
     */
    static Set<Does> take(Utterance said, boolean active) {
        Set<Does> all = EnumSet.noneOf(Does.class);
        List<String> words = said.words();
        for (int at = 0; at < words.size(); at++) {
            for (Phrase phrase : BY_FIRST.getOrDefault(words.get(at), List.of())) {
                int until = at + phrase.words.size();
                boolean here =
                        until <= words.size()
                                && said.isFree(at)
                                && said.freeUntil(at, until) == until
                                && words.subList(at, until).equals(phrase.words);
                boolean wanted =
                        !active || phrase.words.size() > 1 && !QUIET.containsAll(phrase.does);
                if (here && wanted) {
                    said.take(at, until);
                    all.addAll(phrase.does);
                    break;
                }
            }
        }
        return all;
    }

    private static Map<String, List<Phrase>> read() {
        Map<List<String>, Set<Does>> all = new LinkedHashMap<>();
        for (String line : WordFile.lines("distilled.txt")) {
            String[] parts = line.split(" +", 2);
            for (String phrase : parts[1].split(", *")) {
                all.computeIfAbsent(Wording.words(phrase), _ -> EnumSet.noneOf(Does.class))
                        .add(Does.valueOf(parts[0]));
            }
        }
        Map<String, List<Phrase>> byFirst = new HashMap<>();
        all.forEach(
                (words, does) ->
                        byFirst.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                                .add(new Phrase(words, does)));
        byFirst.values()
                .forEach(
                        phrases ->
                                phrases.sort(
                                        Comparator.comparingInt(
                                                (Phrase phrase) -> -phrase.words.size())));
        return byFirst;
    }
}
