package io.benchmate.ask;

import java.util.regex.Pattern;

/**
 * "Which is marketing helping with?", "where do the deans come in?": whoever has a part in an
 * action is asked for as its owner is. Pure but for the words that it takes.
 */
final class TakingPart {
    private static final String PART =
            "(?:helping(?: out)?(?: with)?|supporting|contributing(?: to)?|comes? in(?:to)?|mixed"
                    + " up (?:in|with)|roped in(?:to)?|tied up (?:in|with)|features?(?: in)?|crops?"
                    + " up(?: in)?|pops? up(?: in)?|appears?(?: in)?|mentioned(?: in)?|named"
                    + " in|(?:an?|any|some) (?:hand|part|role|say|stake|finger) in|involved(?: in|"
                    + " with)?|let (?:itself|themselves|himself|herself) in for|signed up"
                    + " (?:to|for)|supposed to be doing|meant to be doing)";

    /** The name is written "@". */
    private static final Pattern HAS_A_PART =
            Pattern.compile(
                    "@ (?:(?:is|are|was|were|has|have|had|got|been|gets?|be|being|actually|all|also)"
                        + " )*"
                            + PART
                            + "(?: (?:here|please|then))?$|^(?:(?:and|so|but|ok|show me|list|give"
                            + " me|tell me|all) )*(?:which|what|any|anything|everything|ones|the"
                            + " ones|actions)\\b.{0,30}\\b(?:mention(?:s|ing)?|involv(?:e|es|ing)|need(?:s|ing)?(?:"
                            + " help from)?|rel(?:y|ies) on|depends? on|(?:help|support|input)"
                            + " from) (?:the |our |an? )?@$");

    private static final Pattern WORDS =
            Pattern.compile(
                    "\\b(?:"
                            + PART
                            + "|mention(?:s|ing)?|involv(?:e|es|ing)|need(?:s|ing)?(?: help"
                            + " from)?|rel(?:y|ies) on|depends? on|(?:help|support|input)"
                            + " from)\\b");

    private TakingPart() {}

    /**
     * @param line the question with "@" for the name
     */
    static boolean asked(String line) {
        return Worded.has(line, HAS_A_PART);
    }

    /** Takes the words that ask so. */
    static void take(Utterance said) {
        said.takeAll(WORDS);
    }
}
