package io.benchmate.ask;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves out what an answer is wanted for: "the visibility actions for the committee papers" asks
 * for the visibility actions. Pure.
 */
final class Purpose {
    /** Those before whom papers are laid. */
    private static final String BODY =
            "(?:(?:\\w+ )?(?:committee|comittee|commitee|board|council|senate|group|team|meeting)"
                + "|dean|vc|pvc|dvc|provost|registrar|director|governors?|exec|executive|slt|smt|faculty"
                + "|department|school|union|hr|hod|boss|manager|head|auditors?)s?(?:['’]s?)?";

    /** What is read there, and what nobody would say without whom it is for. */
    private static final String PAPERS =
            "(?:papers?|minutes|agenda|reports?|updates?|presentation|notes|briefing(?: note)?"
                    + "|summary)";

    /** What is a paper whoever it is for. */
    private static final String SLIDES =
            "(?:(?:board|committee|briefing|meeting|steering group)"
                    + " (?:papers?|pack)|briefing|minutes|slides?|slide deck|deck|powerpoint)";

    private static final Pattern FOR_PAPERS =
            Pattern.compile(
                    "(?i)[, ]+for (?:(?:the|my|our|an?|this|next|tomorrow['’]?s|(?:this|next)"
                            + " (?:week|month)['’]?s|next|upcoming) ){0,3}(?:"
                            + BODY
                            + " (?:"
                            + SLIDES
                            + "|"
                            + PAPERS
                            + ")|(?<="
                            + " (?:the|my|our|a|an|this|next|weeks|week['’]s|months|month['’]s) )"
                            + SLIDES
                            + ")(?: (?:tomorrow|today|please|pls|on \\w+day|next week))*\\W*$");

    private Purpose() {}

    /** The text without it; as it is where nothing else would be left. */
    static String without(String text) {
        Matcher found = FOR_PAPERS.matcher(text);
        return Worded.maybe(text, FOR_PAPERS) && found.find() && found.start() > 0
                ? text.substring(0, found.start())
                : text;
    }
}
