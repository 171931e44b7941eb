package io.benchmate.ask;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is said beside the filters of a question and narrows nothing: how a list is to look ("in a
 * table", "in order of date"), what it is for ("for my report") and turns of speech ("in general",
 * "as we speak"). Without filters the same words may be what is asked about. Pure but for the words
 * that it takes.
 */
final class Asides {
    private static final String END =
            "(?=$| (?:and|but|or|for|by|in|on|at|with|under|this|next|please|so|is|are|as)\\b)";

    private static final Pattern TURN =
            Pattern.compile(
                    "\\b(?:in (?:general|practice|theory|principle|reality|fact|short|brief|full"
                        + "|total|detail|particular|writing|percent(?:ages?)?|numbers|bold|advance|(?:brag|rag)"
                        + " terms)|on (?:paper|average|record|file|(?:the|my|our) radar|the"
                        + " quiet)|for (?:the record|reference|completeness)|as (?:we|i) speak|of"
                        + " (?:any )?(?:note|concern|interest|importance)(?: to"
                        + " (?:us|me|technicians|staff))?|in a nutshell|at present|across the"
                        + " board|with flying colours|on the (?:agenda|horizon)|(?:out )?of"
                        + " (?:the|all(?: the)?) (?:total|lot|\\d+)|(?:on|from|at) (?:my|our|your)"
                        + " (?:side|end|part))"
                            + END);

    /** "Which teams are behind?" asks for what is behind, whose it is stands beside. */
    private static final Pattern WHOSE =
            Pattern.compile(
                    "^(?:(?:and|so|ok) )*(?:which|what|any) (?:of (?:the|our) )?(?:teams?"
                        + "|departments?|groups?|owners?|work ?streams?|roles?|people)(?="
                        + " (?:is|are|has|have|got|were|was|still|that|with)\\b)");

    /** The plan tells nobody whose team is asking; {@link Stray} refuses these. */
    static final Pattern OWN =
            Pattern.compile(
                    "\\b(?:in|for|with|within|across) ((?:my|our)(?: own)?"
                            + " (?:teams?|departments?|dept|faculty|school|unit))"
                            + END);

    private static final Pattern LAYOUT =
            Pattern.compile(
                    "\\b(?:in (?:an? )?(?:excel|word|powerpoint|spreadsheet|csv|pdf|table|list)(?:"
                        + " (?:file|format|form))?|in the (?:latest"
                        + " )?(?:spreadsheet|file|version)|on (?:one|a|a single|two)"
                        + " (?:pages?|slides?|sheets?)|in (?:order of|order by|\\w+ order|order)(?:"
                        + " (?:date|deadline|owner|theme|urgency|number))?|by"
                        + " (?:date|deadline|owner|theme)|by e ?mail)"
                            + END);

    /** What it is ordered by may be taken already. */
    private static final Pattern ORDER = Pattern.compile("\\bin order of\\b");

    /** "I need the red ones by Friday"; see {@link Weekdays} for what is due by then. */
    private static final Pattern WANTED_BY =
            Pattern.compile(
                    "\\b(?:by|before|until|for) (?:(?:this|next) )?(?:tonight|tomorrow|"
                            + Weekdays.NAME
                            + ")"
                            + END);

    /** "The annual report" may be an action; what is for "my report" is for the asker. */
    private static final Pattern PURPOSE =
            Pattern.compile(
                    "\\b(?:for|(?<!due )to)"
                        + " (?:(?:my|our|an?|this|tomorrows|todays|(?:mon|tues|wednes|thurs|fri)days|(?:this|next)"
                        + " (?:weeks|months)) (?:\\w+[ -]?)?(?:report|slides?|slide deck"
                        + "|presentation|talk|meeting|dashboard|appraisal|manager|boss)|the"
                        + " (?:(?:board|team|committee|steering group) )?(?:slides?|slide deck"
                        + "|presentation|meeting|dashboard))"
                            + END);

    /** "Is there funding for my presentation by May?" asks about it. */
    private static final Pattern ONE_THING =
            Pattern.compile("^(?:is|has|was|does|will|can|when) (?!any|there|every)");

    /** Dates that a question for one thing asks by too. */
    private static final Set<DateAsk.Kind> ENDS =
            Set.of(DateAsk.Kind.LAST, DateAsk.Kind.FIRST, DateAsk.Kind.NEXT);

    private Asides() {}

    /** Whether nothing is said but what something is for: "for my report". */
    static boolean purpose(String line) {
        return Worded.is(line, PURPOSE);
    }

    /** The same words, of which these are taken where a status or a date is asked for. */
    static Utterance without(Utterance said, @Nullable StatusAsk status, @Nullable DateAsk date) {
        if (status == null && (date == null || ENDS.contains(date.kind()))) {
            return said;
        }
        said.takeAll(WHOSE);
        said.takeAll(TURN);
        said.takeAll(LAYOUT);
        said.takeAll(ORDER);
        said.takeAll(WANTED_BY);
        said.takeAll(OWN);
        if (!said.has(ONE_THING)) {
            said.takeAll(PURPOSE);
        }
        return said;
    }
}
