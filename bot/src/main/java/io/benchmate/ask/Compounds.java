package io.benchmate.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Joins what people write in two and others in one word: "re-alignment", "work bench". Immutable.
 */
final class Compounds {
    private static final Set<String> BEGINNINGS =
            Set.of("re", "co", "pre", "non", "inter", "multi", "under", "over", "out", "in");
    private static final int SHORTEST = 7;

    private final Spelling spelling;

    /**
     * @param spelling knows the words of the plan and of the field
     */
    Compounds(Spelling spelling) {
        this.spelling = spelling;
    }

    /** The words, with each pair made one that only together makes a known word. */
    List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>(words.size());
        for (int at = 0; at < words.size(); at++) {
            boolean pair = at + 1 < words.size() && isOne(words.get(at), words.get(at + 1));
            joined.add(pair ? words.get(at) + words.get(++at) : words.get(at));
        }
        return joined;
    }

    private boolean isOne(String first, String second) {
        String whole = first + second;
        boolean broken =
                BEGINNINGS.contains(first)
                        ? second.length() > 2
                        : first.length() > 2 && second.length() > 3;
        return broken
                && whole.length() >= SHORTEST
                && spelling.holds(whole)
                && !Topics.chatter(second);
    }
}
