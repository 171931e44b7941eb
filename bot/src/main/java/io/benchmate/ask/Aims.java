package io.benchmate.ask;

import java.util.regex.Pattern;

/** Whether a number is one to come to, or one that has been reached. Pure. */
final class Aims {
    private static final Pattern AIM =
            Pattern.compile(
                    "(?i)\\b(?:at least|per year|a year|each year|every year|a"
                        + " month|minimum|target|aim|to reach|increase|by 20\\d\\d|fewer than|more"
                        + " than|above|in two years|during the life)\\b|[<>]");

    /** Where a number starts from is no aim: "(currently 10) to 15 by 2024". */
    private static final Pattern STANDS =
            Pattern.compile(
                    "(?i)\\b(?:currently|at present|now|from) \\(?\\d|\\d"
                            + " (?:attended|joined|came|took)\\b");

    private Aims() {}

    /** Whether its number is one to come to: "at least three a year". */
    static boolean in(String sentence) {
        return AIM.matcher(sentence).find() && !STANDS.matcher(sentence).find();
    }

    /** Whether a measure tells how things are, and not only how they are to be. */
    static boolean stands(String sentence) {
        return STANDS.matcher(sentence).find();
    }
}
