package io.benchmate.ask;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What people call the institution whose plan it is: the words of the plan's title, and the
 * initials of the institution in it ("Anytown Metropolitan University" is "amu"). Pure.
 */
final class PlanName {
    private static final Set<String> INSTITUTIONS = Set.of("university", "college", "institute");

    /** More words before "university" are no name. */
    private static final int LONGEST = 3;

    private static final int SHORTEST = 3;

    private PlanName() {}

    static Set<String> words(String title) {
        List<String> words = new ArrayList<>(Wording.words(title));
        Set<String> known = new HashSet<>(words);
        words.stream()
                .filter(word -> !IndexedPlan.everyday(word) && !Spelling.english(word))
                .forEach(word -> known.addAll(begun(word)));
        for (int at = 1; at <= Math.min(LONGEST, words.size() - 1); at++) {
            if (INSTITUTIONS.contains(words.get(at))) {
                known.add(initials(words.subList(0, at + 1)));
            }
        }
        return known;
    }

    /**
     * "At wex" of Wexcombe: a place goes by the first letters of its name, where they are no word.
     */
    private static List<String> begun(String word) {
        return IntStream.range(SHORTEST, Math.max(SHORTEST, word.length() - 1))
                .mapToObj(end -> word.substring(0, end))
                .filter(begin -> !IndexedPlan.everyday(begin) && !Spelling.english(begin))
                .toList();
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }
}
