package io.benchmate.ask;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The numbers that a question itself gives: who asks how many people took their 21 hours is not
 * told it by a sentence that gives them 21 hours. Pure.
 */
final class GivenNumbers {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private GivenNumbers() {}

    /** Whether a sentence has a number beside those of the question. */
    static boolean leave(List<String> question, String sentence) {
        String rest = sentence;
        for (int at = 0; at + 1 < question.size(); at++) {
            String thing = question.get(at + 1);
            if (NUMBER.matcher(question.get(at)).matches() && !Grammar.little(thing)) {
                rest = without(question.get(at), thing, rest);
            }
        }
        return Sentences.counts(rest);
    }

    private static String without(String number, String thing, String sentence) {
        String counted = "(?i)\\b" + number + "[ -]?" + Pattern.quote(thing) + "\\b";
        return sentence.replaceAll(counted, " ");
    }
}
