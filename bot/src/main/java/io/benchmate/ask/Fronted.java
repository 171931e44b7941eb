package io.benchmate.ask;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts what stands before a question where most people put it, behind: "in October, what is due?"
 * asks what is due in October. Pure.
 */
final class Fronted {
    private static final String LEADS =
            "(?:before or after|in|on|for|by|before|after|at|under|from|with|during|since|within"
                    + "|last|this|next|yet)";
    private static final String ASK =
            "(?:who|whos|who's|what|whats|what's|which|when|whens|when's|where|wheres|where's|how|is"
                + "|are|was|were|do|does|did|has|have|will|can|could|would|should|any"
                + "|anything|anyone|anybody)";
    private static final Pattern FRONTED =
            Pattern.compile(
                    "(?i)^\\s*(?:(?:so|and|ok|hi)[, ]+)?("
                            + LEADS
                            + "\\b(?! (?:all|god|heaven|once|an? meeting|(?:the |an? |my |our"
                            + " )?(?:train|bus"
                            + "|tube|car|phone|mobile|move|way|road|call|hurry|rush|taxi|plane|tram"
                            + "|platform|queue|lift|corridor))\\b)[^,;:.?!]{0,60}?)\\s*(?:[,:]|\\s[-–—])\\s+("
                            + ASK
                            + "\\b[^,;:.?!]{3,160})[?!.]*\\s*$");

    /** "In March who won the awards", with no sign between, where it cannot be read otherwise. */
    private static final Pattern JOINED =
            Pattern.compile(
                    "(?i)^\\s*(?:(?:so|and|ok|hi)[,"
                        + " ]+)?((?:(?:in|at|on|during|by|before|after|from|under|within|for|each|every|of|out"
                        + " of|last|this|next) [^,;:.?!]{2,50}?)(?<!"
                        + " (?:people|staff|technicians|techs|those|anyone|anybody|someone"
                        + "|somebody|person|colleagues|team|teams|apprentices|students|managers|group|one|ones|terms"
                        + " of|subject"
                        + " of|of|about|to|with|on|for|at|by|from|in|knowing|know|see|and|or)))\\s+((?:how"
                        + " (?:many|much)|who"
                        + " (?:won|owns|leads|runs|is|was)|whos|who's|whats|what's|what"
                        + " (?:is|are|was|were|do|does|did|has|have|will|should|can)|there(?:'s|s|"
                        + " is| are))\\b[^,;:.?!]{0,160})[?!.]*\\s*$");

    private Fronted() {}

    /** The text with it behind; as it is where nothing of the kind stands before a question. */
    static String behind(String text) {
        Matcher fronted = FRONTED.matcher(text);
        if (fronted.matches()) {
            return fronted.group(2).strip() + " " + fronted.group(1);
        }
        Matcher joined = JOINED.matcher(text);
        return Worded.maybe(text, JOINED) && joined.matches()
                ? joined.group(2).strip() + " " + joined.group(1)
                : text;
    }
}
