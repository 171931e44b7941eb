package io.benchmate.ask;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the word that asks in front: "the lunch is being held where?" asks where it is being held.
 * Pure.
 */
final class AskedLast {
    private static final Pattern LAST =
            Pattern.compile(
                    "(?i)^\\s*(?:(?:so|and|ok)"
                        + " )?((?:(?!\\b(?:who|what|which|where|when|how|why|know"
                        + "|tell|say|says|ask|wonder|sure|depends|if)\\b)[^,;:.?!]){2,80}?)"
                        + " (is|are|was|were)"
                        + " ((?:(?!\\b(?:who|what|which|where|when|how|why)\\b)[^,;:.?!]){0,60}?)\\s*\\b(where|when|who)[?!."
                        + " ]*$");

    private AskedLast() {}

    /** The question with it in front; the text as it is where it stands there. */
    static String inFront(String text) {
        Matcher last = LAST.matcher(text);
        if (!Worded.maybe(text, LAST) || !last.matches()) {
            return text;
        }
        String rest = last.group(3).strip();
        return last.group(4)
                + " "
                + last.group(2)
                + " "
                + last.group(1).strip()
                + (rest.isEmpty() ? "" : " " + rest);
    }
}
