package io.benchmate.ask;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is asked for: "my manager is asking what is due in May" asks what is due in May. What is
 * asked about them ("can they join?") stays with who they are. Pure.
 */
final class OnBehalf {
    private static final Pattern ASKING =
            Pattern.compile(
                    "(?i)^\\s*(?:so,? |and |ok,?"
                        + " )?(?!(?:who|what|whats|when|which|how|why|where|is|are|has|have|did|does|do|can|will|was|were|any|anyone|anybody|i|we)\\b)(?:[\\w'’-]+"
                        + " ){0,4}?(?:asking|asked|asks|wondering|wonders|(?:wants?|wanted|needs?|would"
                        + " like|'?d like|dying|keen) to know)(?:"
                        + " (?:me|us|again))*\\s*[-–—:,]*\\s+(?=(?:what|whats|what's|what’s|when|who|whos|who's"
                        + "|who’s|which|how|is|are|has|have|did|does|do|can|was|were|why|where)\\b)(?!.*\\b(?:they|them|their|theirs|he|she|him|her|his)\\b)");

    private OnBehalf() {}

    /** The question itself, to the letter; the text as it is where nobody else is spoken of. */
    static String stripped(String text) {
        Matcher asking = ASKING.matcher(text);
        return Worded.maybe(text, ASKING) && asking.find() ? text.substring(asking.end()) : text;
    }
}
