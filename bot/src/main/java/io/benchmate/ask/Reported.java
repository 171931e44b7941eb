package io.benchmate.ask;

import java.util.regex.Pattern;

/**
 * Who asks what he may report asks what is so: "which can I report as green?" asks which are green.
 * Pure.
 */
final class Reported {
    /** "Which can I report as green?" */
    private static final Pattern SAYING =
            Pattern.compile(
                    "\\b((?:which|what)(?: ones| actions)?) (?:can|could|do|should|may) (?:i|we)"
                        + " (not )?(?:report|say|claim|put down|show|call|tell \\w+)(?: as| are|"
                        + " is| that)* ",
                    Pattern.CASE_INSENSITIVE);

    /** "How many are we reporting as amber?" asks how many are. */
    private static final Pattern REPORTED =
            Pattern.compile(
                    "\\b((?:which|what|how many)(?: ones| actions)?) (?:are|do|have|did)"
                        + " (?:we|they|you|i) (?:currently |now |still"
                        + " )*(?:report|claim|count|call|mark|show|flag|list|class|put|say)(?:ing|ed|ting)?(?:"
                        + " (?:down|it|them))* (?:as|are|is) (?=(?:not |fully |already"
                        + " )*(?:red|amber|green|blue|done|complete|completed|finished|late|overdue|on"
                        + " track|behind|started|in progress|ongoing)\\b)",
                    Pattern.CASE_INSENSITIVE);

    /** "What can I tell the board is on track?" asks what is. */
    private static final Pattern TOLD =
            Pattern.compile(
                    "\\b((?:which|what|how many)(?: ones| actions)?) (?:can|could|do|should|may)"
                            + " (?:i|we) (?:tell|report to|say to|show|promise) (?:the |my |our"
                            + " )?\\w+(?: (?!(?:about|on|for|of|in|with|regarding)\\b)\\w+){0,3}?"
                            + " (?:that )?(?=(?:is|are) )",
                    Pattern.CASE_INSENSITIVE);

    /** "Can the dean say at committee that it is finished?" asks whether it is. */
    private static final Pattern SAY_THAT =
            Pattern.compile(
                    "^\\s*(?:can|could|may|should) (?:the |my |our )?\\w+(?: \\w+)? (?:say|tell"
                            + " (?:the )?\\w+|report|announce|claim|state)(?: (?:at|to|in) (?:the"
                            + " )?\\w+)? that (.+?) (is|are|was|were|has been|have been) (.+)$",
                    Pattern.CASE_INSENSITIVE);

    private Reported() {}

    /** The text with the question itself in place of the report; else as it is. */
    static String asked(String text) {
        String said =
                Worded.maybe(text, SAY_THAT) ? SAY_THAT.matcher(text).replaceAll("$2 $1 $3") : text;
        String told = Worded.maybe(said, TOLD) ? TOLD.matcher(said).replaceAll("$1 ") : said;
        String plain =
                Worded.maybe(told, REPORTED) ? REPORTED.matcher(told).replaceAll("$1 are ") : told;
        return !Worded.maybe(plain, SAYING)
                ? plain
                : SAYING.matcher(plain)
                        .replaceAll(
                                found ->
                                        found.group(1)
                                                + " are "
                                                + (found.group(2) == null ? "" : "not "));
    }
}
