package io.benchmate.ask;

import java.util.regex.Pattern;

/** How people speak of what comes round, goes on or is for at once. */
final class MannerWords {
    /** "The monthly cake" is one thing, and no list of what comes round each month. */
    private static final String OF_MANY =
            "(?! (?!(?:actions?|ones?|things?|tasks?|items?|stuff|jobs?|events?|meetings?|reviews?|and"
                + "|or|please|basis|in|on|at|by|for|from|under|with|as|is|are|too)\\b)\\w)";

    static final Pattern IMMEDIATE =
            Pattern.compile(
                    "\\b(?:immediate(?:ly)?|asap|straight ?(?:away|off)|right away|at once|from day"
                            + " one|as soon as possible)\\b");

    static final Pattern RECURRING =
            Pattern.compile(
                    "\\b(?:(?:every|each) (?:single"
                        + " )?(?:year|month|week|term|quarter|summer|autumn|spring)|(?:year|month|term)"
                        + " (?:after|in) (?:year|month|term)(?: out)?|annually|annual"
                        + " (?:ones?|actions?|things?|stuff|jobs?|tasks?)|annual$"
                        + "|(?:monthly|quarterly|weekly|termly)"
                            + OF_MANY
                            + "|yearly(?!"
                            + " (?:target|review|figure|chat|appraisal|meeting|report|event|gathering))|recurring|recurs?|repeat(?:s|ed|ing)?|comes?"
                            + " (?:round|up (?=every|each))|every (?:few|\\d+|three|six)"
                            + " months|happens? regularly|once a year)\\b");

    static final Pattern ONGOING =
            Pattern.compile(
                    "\\b(?:ongoing|continuing|continuous|continue|rolling|no end date|open"
                        + " ended|all the time|all year round|permanent(?:ly)?(?!"
                        + " (?!(?:ones?|actions?|things?|and|or|in|on|with)\\b)\\w)|indefinitely|constantly|for"
                        + " ?ever|never ending|(?:no|without an?|not have an?|not got an?|have no)"
                        + " (?:end|finish|finish line|end ?point|stop)(?: date| to"
                        + " (?:it|them))?|carry on|carries on|carrying on|keep going|keeps"
                        + " going|never (?:finish|finishes|stop|stops|ends?)|always (?:doing|at"
                        + " it)|ticks? over|ticking over|(?:just )?rolls? on)\\b(?: with no "
                            + DateWords.DATE
                            + ")?");

    private MannerWords() {}
}
