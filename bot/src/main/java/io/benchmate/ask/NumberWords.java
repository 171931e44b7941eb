package io.benchmate.ask;

import java.util.List;

/** Numbers as people write them out, counted or in a row: "two", "second", "2". Pure. */
final class NumberWords {
    private static final List<String> ONES =
            List.of(
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen");

    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty");

    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth");

    private NumberWords() {}

    /** The number that a word names; the patterns that find such words let no others through. */
    static int of(String word) {
        int known = ONES.indexOf(word) + 1;
        int told = known > 0 ? known : ORDINALS.indexOf(word) + 1;
        return told > 0 ? told : Integer.parseInt(word);
    }

    /** In figures: "twenty eight" and "thirteen"; what is no number stays. */
    static String figures(String told) {
        String[] words = told.split("[ -]");
        int tens = TENS.indexOf(words[0]);
        if (tens >= 0) {
            int ones = words.length > 1 ? ONES.indexOf(words[1]) + 1 : 0;
            return String.valueOf((tens + 2) * 10 + (ones < 10 ? ones : 0));
        }
        int known = ONES.indexOf(words[0]) + 1;
        return known > 0 ? String.valueOf(known) : words[0];
    }
}
