package io.benchmate.ask;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a question that tell what it is about: no chatter, nothing of the grammar. Pure. */
public final class TellingWords {
    private TellingWords() {}

    /** In the order typed, in plain lower case, each once; empty for mere talk. */
    public static List<String> of(String text) {
        return Wording.words(text).stream()
                .limit(80)
                .filter(TellingWords::tells)
                .distinct()
                .toList();
    }

    private static boolean tells(String word) {
        return word.length() > 1 && !Topics.chatter(word);
    }

    static Set<String> stems(String text) {
        return of(text).stream().map(Stems::of).collect(Collectors.toUnmodifiableSet());
    }
}
