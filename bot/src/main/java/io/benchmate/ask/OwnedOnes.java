package io.benchmate.ask;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts an owner behind what he owns: "HR-led ones" are those led by HR, and "engineering's TM" is
 * the TM for engineering. Pure.
 */
final class OwnedOnes {
    private static final Pattern OWNED =
            Pattern.compile(
                    "(?i)\\b(?!(?:is|are|was|were|be|been|being|not|and|or|but|jointly|co|self|who"
                        + "|which|what|that|the|an?|all|any|well|technician|user|peer|student|people|privately|each|they|we|you|it|one|ones|actions?)\\b)([\\w&+]+)[-"
                        + " ](owned|led|run) ((?:[\\w-]+ ){0,3}?(?:ones|actions?|items|rows))\\b(?!"
                        + " by)");

    private static final Pattern WHOSE =
            Pattern.compile(
                    "(?i)\\bwho(?:'s|’s|s| is| are) ((?!(?:today|tomorrow|this|that|it)\\b)(?:the"
                            + " )?[\\w&]+(?: [\\w&]+)?)['’]s ([\\w&]+(?: [\\w&]+)?)[?!. ]*$");

    private OwnedOnes() {}

    /** The text so put; as it is where nothing of the kind is in it. */
    static String behind(String text) {
        String owned = replaced(text, OWNED, "$3 $2 by $1");
        return replaced(owned, WHOSE, "who is the $2 for $1");
    }

    private static String replaced(String text, Pattern words, String by) {
        Matcher found = words.matcher(text);
        return Worded.maybe(text, words) && found.find() ? found.replaceFirst(by) : text;
    }
}
