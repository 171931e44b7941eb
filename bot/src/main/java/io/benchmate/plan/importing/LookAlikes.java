package io.benchmate.plan.importing;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Letters of other alphabets that look like Latin ones, as copying between programs leaves them.
 */
final class LookAlikes {
    private static final Map<Integer, String> LATIN =
            Map.ofEntries(
                    Map.entry((int) 'А', "A"),
                    Map.entry((int) 'В', "B"),
                    Map.entry((int) 'С', "C"),
                    Map.entry((int) 'Е', "E"),
                    Map.entry((int) 'Н', "H"),
                    Map.entry((int) 'І', "I"),
                    Map.entry((int) 'К', "K"),
                    Map.entry((int) 'М', "M"),
                    Map.entry((int) 'О', "O"),
                    Map.entry((int) 'Р', "P"),
                    Map.entry((int) 'Ѕ', "S"),
                    Map.entry((int) 'Т', "T"),
                    Map.entry((int) 'Х', "X"),
                    Map.entry((int) 'Ш', "III"),
                    Map.entry((int) 'Α', "A"),
                    Map.entry((int) 'Β', "B"),
                    Map.entry((int) 'Ε', "E"),
                    Map.entry((int) 'Η', "H"),
                    Map.entry((int) 'Ι', "I"),
                    Map.entry((int) 'Κ', "K"),
                    Map.entry((int) 'Μ', "M"),
                    Map.entry((int) 'Ο', "O"),
                    Map.entry((int) 'Ρ', "P"),
                    Map.entry((int) 'Τ', "T"),
                    Map.entry((int) 'Χ', "X"));

    private LookAlikes() {}

    /** The letters of the code that are not Latin, each once; empty for none. */
    static String in(String code) {
        return code.codePoints()
                .filter(Character::isLetter)
                .filter(c -> Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN)
                .distinct()
                .mapToObj(c -> "%s, %s".formatted(Character.toString(c), Character.getName(c)))
                .collect(Collectors.joining("; "));
    }

    /** The code as it looks. */
    static String latin(String code) {
        return code.codePoints()
                .mapToObj(c -> LATIN.getOrDefault(c, Character.toString(c)))
                .collect(Collectors.joining());
    }
}
