package io.benchmate.ask;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question that only points back at what was said just before it: "I want a slot on whatever is
 * due in May, so which ones are those?" asks what is due in May. Pure.
 */
final class AskedBefore {
    /** Asks nothing of its own. */
    private static final Pattern POINTS =
            Pattern.compile(
                    "(?i)(?:[,.;:]\\s*|\\s+[-–—]+\\s+|\\s+)(?:so\\s+|and\\s+)?(?:(?:can|could) you"
                            + " (?:tell me|say|list|let me know)\\s+|please tell"
                            + " me\\s+)?(?:(?:which|what)(?: (?:of them|actions?|ones?))?"
                            + " (?:(?:are|is|would|might) (?:those|they|these|it|that)(?:"
                            + " be)?|(?:those|they|these|it) (?:are|is)|am i (?:looking"
                            + " at|after|dealing with|talking about)|are we (?:looking at|talking"
                            + " about|dealing with)|(?:that|those|it) (?:would|might) be))\\s*[?.!"
                            + " ]*$");

    /** From here on it is said what is meant. */
    private static final Pattern MEANT =
            Pattern.compile(
                    "(?i)\\b(?:(?:everything|anything|whatever|whichever|all (?:of"
                            + " )?(?:the|those)|the (?:actions?|ones)"
                            + " (?:that|which|with|for|under|by|from|at|marked|due)\\b|those"
                            + " (?:on|with|at|that)\\b|what(?:['’]s)?"
                            + " (?:is|falls?|comes?|needs?|are)\\b|how many\\b|the (?:number|count)"
                            + " of\\b).*)$");

    /** What it is narrowed to, where that is said before it. */
    private static final Pattern WITHIN =
            Pattern.compile(
                    "(?i)\\b(?:for|in|under|on|within) the (?:\\w+"
                            + " ){1,3}?(?:section|theme|part|area|bit|pillar|strand)\\b");

    /** Where it is wanted, behind what is meant. */
    private static final Pattern WANTED =
            Pattern.compile(
                    "(?i)\\s+(?:before|for|in time for|at|by)"
                        + " (?:the|our|my|this|next|tomorrow['’]?s)(?: (?:next|coming))? (?:\\w+"
                        + " ){0,2}(?:meeting|group|board|committee|catch up"
                        + "|presentation|report|newsletter)$");

    private AskedBefore() {}

    /** What is meant, in place of the whole; the text as it is where it is not told so. */
    static String of(String text) {
        if (!Worded.maybe(text, POINTS)) {
            return text;
        }
        Matcher points = POINTS.matcher(text);
        if (!points.find()) {
            return text;
        }
        Matcher meant = MEANT.matcher(text.substring(0, points.start()));
        String last = "";
        for (int from = 0; meant.find(from); from = meant.start() + 1) {
            last = meant.group();
        }
        if (last.isEmpty()) {
            return text;
        }
        String told = text.substring(0, points.start() - last.length());
        Matcher within = WITHIN.matcher(told);
        return WANTED.matcher(last).replaceFirst("") + (within.find() ? " " + within.group() : "");
    }
}
