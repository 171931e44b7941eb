package io.benchmate.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Mends slips of the keyboard: a word that nobody knows becomes the nearest known one, one edit
 * away, or two in a long word. Immutable.
 */
final class Spelling {
    private static final int SHORTEST = 4;
    private static final int LONG = 7;
    private static final int LONGEST = 24;

    private final Set<String> known = new HashSet<>();
    private final Map<Character, List<String>> targets = new HashMap<>();

    /** Knows the given words; of equally near ones, mends to the earlier. */
    Spelling(List<Collection<String>> words) {
        for (Collection<String> some : words) {
            some.stream().sorted().forEach(this::add);
        }
    }

    boolean knows(String word) {
        return known.contains(word);
    }

    /** The word itself when it is known, short or like nothing; else what was probably meant. */
    String mend(String word) {
        if (knows(word) || word.length() < SHORTEST || word.length() > LONGEST || !letters(word)) {
            return word;
        }
        int allowed = word.length() >= LONG ? 2 : 1;
        String best = nearest(word, targets.getOrDefault(word.charAt(0), List.of()), allowed);
        return best != null ? best : swapped(word);
    }

    private void add(String word) {
        if (known.add(word) && word.length() >= SHORTEST - 1 && letters(word)) {
            targets.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(word);
        }
    }

    private String swapped(String word) {
        char[] letters = word.toCharArray();
        letters[0] = word.charAt(1);
        letters[1] = word.charAt(0);
        String turned = new String(letters);
        return knows(turned) ? turned : word;
    }

    private static boolean letters(String word) {
        return word.chars().allMatch(Character::isLetter);
    }

    private static @org.jspecify.annotations.Nullable String nearest(
            String word, List<String> candidates, int allowed) {
        String best = null;
        int least = allowed + 1;
        for (String candidate : candidates) {
            int apart = Math.abs(candidate.length() - word.length());
            if (apart >= least) {
                continue;
            }
            int edits = Edits.between(word, candidate, least);
            if (edits < least) {
                least = edits;
                best = candidate;
            }
        }
        return best;
    }
}
