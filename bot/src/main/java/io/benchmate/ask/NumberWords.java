package io.benchmate.ask;

import java.util.Map;

/** Numbers as people write them out, counted or in a row: "two", "second", "2". Pure. */
final class NumberWords {
    private static final Map<String, Integer> SPELT =
            Map.ofEntries(
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("four", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("nine", 9),
                    Map.entry("twelve", 12),
                    Map.entry("eighteen", 18),
                    Map.entry("first", 1),
                    Map.entry("second", 2),
                    Map.entry("third", 3),
                    Map.entry("fourth", 4),
                    Map.entry("fifth", 5),
                    Map.entry("sixth", 6));

    private NumberWords() {}

    /** The number that a word names; the patterns that find such words let no others through. */
    static int of(String word) {
        Integer known = SPELT.get(word);
        return known != null ? known : Integer.parseInt(word);
    }
}
