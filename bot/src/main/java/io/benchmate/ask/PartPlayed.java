package io.benchmate.ask;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who asks where somebody comes in asks for no place: "where is HR expected to help?" asks for what
 * involves HR. Pure.
 */
final class PartPlayed {
    /** Whom a plan may give a part: letters, or somebody by his group or office. */
    private static final String PLAYER =
            "((?:the |our )?(?:[\\w&'’]+"
                + " ){0,4}?(?:(?-i:[A-Z][A-Z&]{1,5})|hr|office|team|group|board"
                + "|departments?|services|finance|estates|unions?|managers?|leads|heads?|director"
                + "|facult(?:y|ies)|schools?|development|management|deans?|champions?|committee"
                + "|network|library|comms))";

    private static final Pattern WHERE =
            Pattern.compile(
                    "(?i)\\bwhere (?:do|does|is|are|will|would|should) (?!(?-i:it)\\b)"
                            + PLAYER
                            + " (?:come in(?:to (?:it|this|play))?|fit in(?:to (?:it|this))?"
                            + "|feature|appear|get (?:a mention|mentioned|involved)|mentioned"
                            + "|involved|(?:expected|supposed|meant|asked|needed|required) to (?:do"
                            + " the work|help|lead|act|contribute|step in|pitch in|chip in|deliver"
                            + "|support)|play a part|have a (?:part|role|hand)|have to (?:help|act"
                            + "|contribute))[?!. ]*$");

    private static final Pattern NEEDED =
            Pattern.compile(
                    "(?i)\\bwhere do (?:we|they) (?:need|want|rely on|depend on) (.{2,60}?)"
                            + " (?:on board|on side|onside|to (?:help|act|back it|back us|support"
                            + " it)|involved)[?!. ]*$");

    /** "I know somebody who would gladly teach others. Where does that fit?" */
    private static final Pattern FITS =
            Pattern.compile(
                    "(?i)(?<=\\w{3})[,;.!? -]+(?:so |and )?where (?:do|does|would|could|might)"
                            + " (?:it|that|this|they|those|these) (?:fit|sit|belong|slot)"
                            + " ?(?:in|into (?:it|this|that|the plan))?[?!. ]*$");

    private PartPlayed() {}

    /** The text with what is asked in place of where; else as it is. */
    static String asked(String text) {
        if (text.toLowerCase(Locale.UK).indexOf("where") < 0) {
            return text;
        }
        Matcher fits = FITS.matcher(text);
        if (fits.find()) {
            return text.substring(0, fits.start());
        }
        String played = WHERE.matcher(text).replaceFirst("which actions involve $1");
        return NEEDED.matcher(played).replaceFirst("which actions need $1");
    }
}
