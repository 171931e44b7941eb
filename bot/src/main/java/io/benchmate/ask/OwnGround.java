package io.benchmate.ask;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where the asker works, which is not what he asks about: the lab in "nobody in my lab knows who to
 * go to". Where nothing else is asked about it stays: "what happens in our lab?" Pure.
 */
final class OwnGround {
    private static final Set<String> IN = Set.of("in", "at", "from", "within", "inside");
    private static final Set<String> MY = Set.of("my", "our", "your", "each", "every", "this");
    private static final Set<String> GROUND =
            Set.of(
                    "lab",
                    "laboratory",
                    "workshop",
                    "studio",
                    "building",
                    "office",
                    "unit",
                    "section",
                    "area",
                    "corner",
                    "block");

    private OwnGround() {}

    /** The concepts without such ground, where another one tells. */
    static List<Concept> left(
            List<Concept> concepts, List<String> words, Predicate<Concept> tells) {
        List<Concept> left =
                concepts.stream().filter(concept -> !is(concept.words(), words)).toList();
        return left.size() < concepts.size() && left.stream().anyMatch(tells) ? left : concepts;
    }

    private static boolean is(String word, List<String> words) {
        int at = GROUND.contains(word) ? words.indexOf(word) : 0;
        return at > 1 && MY.contains(words.get(at - 1)) && IN.contains(words.get(at - 2));
    }
}
