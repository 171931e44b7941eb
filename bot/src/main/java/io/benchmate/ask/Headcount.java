package io.benchmate.ask;

import java.util.regex.Pattern;

/**
 * How a sentence counts people. Plans call them by many names, so any number may be theirs that
 * counts no days or events; but only where it stands before a word for people is that sure. Pure.
 */
final class Headcount {
    private static final String NUMBER =
            "\\b(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b";

    private static final Pattern NOT_TIME =
            Pattern.compile(
                    "(?i)"
                            + NUMBER
                            + "\\+?(?![ -]?(?:ways?|workshops?|events?|sessions?|times|days?|weeks?"
                            + "|months?|years?|hours?|hrs?|minutes?|mon?th)\\b)");

    private static final Pattern PEOPLE =
            Pattern.compile(
                    "(?i)"
                            + NUMBER
                            + "[+%]?(?: \\w+){0,3}? (?:people|technicians?|technical|staff|members?"
                            + "|colleagues|cohort|visitors?|guests?|delegates?|applicants?"
                            + "|attend\\w*|joined|responded|completed)\\b");

    private Headcount() {}

    static boolean maybe(String sentence) {
        return NOT_TIME.matcher(sentence).find();
    }

    static boolean isSure(String sentence) {
        return PEOPLE.matcher(sentence).find();
    }
}
