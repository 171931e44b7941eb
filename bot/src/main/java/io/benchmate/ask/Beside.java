package io.benchmate.ask;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words of a question's frame stand beside which, from {@code beside.txt}. Immutable. */
final class Beside {
    /** Where a question begins. */
    static final String BEGINNING = "^";

    /** Where it ends. */
    static final String END = "$";

    /** A number. */
    private static final String NUMBER = "#";

    /** Whatever stands there. */
    private static final String ANY = "*";

    static final Beside FRAME = new Beside();

    private final Map<String, Set<String>> after = new HashMap<>();
    private final Map<String, Set<String>> never = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    private Beside() {
        for (String line : WordFile.lines("beside.txt")) {
            String[] sides = line.split(" /?= ");
            boolean is = !line.contains("/=");
            List<String> left = List.of(sides[0].split(" "));
            List<String> right = List.of(sides[1].split(" "));
            left.forEach(
                    word ->
                            (is ? after : never)
                                    .computeIfAbsent(word, _ -> new HashSet<>())
                                    .addAll(right));
            if (is) {
                words.addAll(left);
                words.addAll(right);
            }
        }
        words.removeIf(word -> !Character.isLetter(word.charAt(0)));
    }

    /** All the words. */
    Set<String> words() {
        return words;
    }

    boolean holds(String word) {
        return words.contains(word);
    }

    /** Whether the two stand beside each other, in this order, in many a question. */
    boolean fits(String left, String right) {
        return after.getOrDefault(plain(left), Set.of()).contains(plain(right));
    }

    /** Whether the two never stand so, or the right one nowhere in a question. */
    boolean never(String left, String right) {
        return never.getOrDefault(plain(left), Set.of()).contains(right)
                || never.getOrDefault(ANY, Set.of()).contains(right);
    }

    private static String plain(String word) {
        return Character.isDigit(word.charAt(0)) ? NUMBER : word;
    }
}
