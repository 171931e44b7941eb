package io.benchmate.ask;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts an owner behind what he owns: "HR-led ones" are those led by HR, and "engineering's TM" is
 * the TM for engineering. Pure.
 */
final class OwnedOnes {
    /** Letters that stand for an owner, or the few that people type as a word. */
    private static final String OWNER =
            "((?-i:[A-Z][A-Z&]{1,5})|hr|estates|finance|comms|marcomms|library)";

    private static final Pattern OWNED =
            Pattern.compile(
                    "(?i)\\b(?!(?-i:IT) )"
                            + OWNER
                            + "[- ](owned|led) ((?:(?!and |or )[\\w-]+ ){0,2}?(?:ones|actions?"
                            + "|items|rows))\\b(?! by)");

    private static final Pattern WHOSE =
            Pattern.compile(
                    "(?i)\\bwho(?:'s|’s|s| is| are) ((?!(?:today|tomorrow|this|that|it|my|our|your"
                            + "|their|his|her)\\b)(?:the )?[\\w&]+(?: [\\w&]+)?)['’]s"
                            + " ((?-i:[A-Z]{2,5})|champion|rep|representative|technical"
                            + " manager)[?!. ]*$");

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
