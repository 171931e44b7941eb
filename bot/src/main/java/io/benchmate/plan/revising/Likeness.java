package io.benchmate.plan.revising;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How alike two titles are. */
final class Likeness {
    private Likeness() {}

    /** A title for comparing: letters and digits in lower case. */
    static String plain(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** The share of words that both titles have, from 0 to 1 (Dice's measure). */
    static double of(String one, String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        if (first.isEmpty() || second.isEmpty()) {
            return first.equals(second) ? 1 : 0;
        }
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        return 2.0 * both.size() / (first.size() + second.size());
    }

    private static Set<String> words(String title) {
        return Arrays.stream(plain(title).split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
