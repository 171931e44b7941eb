package io.benchmate.ask;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Where somebody works and what he works as, which is not what he asks about: the lab in "nobody in
 * my lab knows who to go to", the workshop in "half our workshop retires soon". Where nothing else
 * is asked about it stays: "what happens in our lab?" Pure.
 */
final class OwnGround {
    private static final Set<String> IN = Set.of("in", "at", "from", "within", "inside");
    private static final Set<String> MY = Set.of("my", "our", "your", "each", "every", "this");

    /** Whose ground it is, wherever it stands. */
    private static final Set<String> WHOSE =
            Set.of("my", "our", "another", "other", "different", "someones", "somebodys");

    private static final Set<String> GROUND =
            Set.of(
                    "lab",
                    "labs",
                    "laboratory",
                    "workshop",
                    "workshops",
                    "studio",
                    "building",
                    "office",
                    "unit",
                    "section",
                    "area",
                    "corner",
                    "block");

    /** What is anybody's own, and mostly not the thing asked about. */
    private static final Set<String> WORKED_IN =
            Set.of(
                    "lab",
                    "labs",
                    "workshop",
                    "workshops",
                    "studio",
                    "job",
                    "manager",
                    "supervisor");

    private static final Pattern WHOSE_FIRST = Pattern.compile("^(?:my|our) ");

    private OwnGround() {}

    /** The concepts without such ground, where another one tells. */
    static List<Concept> left(
            List<Concept> concepts, List<String> words, Predicate<Concept> tells) {
        List<Concept> left =
                concepts.stream().filter(concept -> !is(concept.words(), words)).toList();
        return left.size() < concepts.size() && left.stream().anyMatch(tells) ? left : concepts;
    }

    private static boolean is(String said, List<String> words) {
        String word = WHOSE_FIRST.matcher(said).replaceFirst("");
        int at = GROUND.contains(word) || WORKED_IN.contains(word) ? words.indexOf(word) : 0;
        if (at < 1) {
            return false;
        }
        String before = words.get(at - 1);
        boolean inside = at > 1 && MY.contains(before) && IN.contains(words.get(at - 2));
        return (inside && GROUND.contains(word))
                || (WHOSE.contains(before) && WORKED_IN.contains(word));
    }
}
