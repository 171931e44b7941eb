package io.benchmate.ask;

import java.util.regex.Pattern;

/** How people ask for what has a date, and for what has none. */
final class DatedWords {
    private static final String REAL =
            "(?:set |fixed |firm |clear |actual |real |proper |definite |specific )?";

    static final Pattern UNDATED =
            Pattern.compile(
                    "\\b(?:no|nothing (?:in|under|for|as|by way of)(?: the| an?)?|without(?:"
                        + " an?)?|not (?:yet )?(?:have|got|had|been given|given|set|have got|got"
                        + " given|say|show|tell)?(?: an?| any| been given an?)?|missing(?:"
                        + " an?)?|lack(?:s|ing)?(?: an?)?|blank|needs?(?: an?)?|waiting"
                        + " (?:for|on)(?: an?)?|want(?:s|ing)?(?: an?)?|(?:still|yet) to (?:be"
                        + " given|get|have|be set|set|be assigned)(?: an?)?|nobody (?:has |have"
                        + " )?(?:put|set|given|fixed|agreed)(?: an?| any)?) ?"
                            + REAL
                            + DateWords.DATE
                            + "\\b(?: yet)?|\\bundated\\b|\\b(?:still |yet )?to be"
                            + " dated\\b|\\bdates? missing\\b|\\bcan not (?:yet )?(?:be"
                            + " )?(?:put|give|given|set|dated|fix)(?: them| it)?(?: an?| any)"
                            + " date\\b|\\btb[cda]\\b(?: (?:on|for|about|with)(?: the| their)? "
                            + DateWords.DATE
                            + "\\b)?|\\bto be"
                            + " (?:confirmed|decided|determined)\\b|\\bundecided\\b|\\b(?:ones?|actions|that|which|it)"
                            + " (?:do|does|have|has) not (?:actually )?(?:say|tell|give|got a)"
                            + " (?:us |you )?when\\b");

    /** "The ones with a proper date": only who asks for several asks so. */
    static final Pattern DATED =
            Pattern.compile(
                    "(?<=\\b(?:which|ones|anything|everything|actions|things|what|list|those|any)\\b.{0,60}"
                        + " )(?<!\\b(?:do|does|did) .{1,60} )(?:that |which |who"
                        + " )?(?:with|(?:have|has|had)(?: (?:actually|already))?(?: (?:got|been"
                        + " given))?|given|gives?|shows?|says?|got)(?: (?:an?|some|any|the))? ?"
                            + REAL
                            + DateWords.DATE
                            + "\\b(?: (?:on|against|for|by|next to|beside) (?:it|them))?(?!"
                            + " (?:of|in|for|before|after|by|on) \\w)|\\b(?:are|is) (?:actually"
                            + " )?dated\\b|\\bdated ones\\b|\\b(?:ones?|actions|that|which)"
                            + " (?:actually |really )?(?:says?|tells?|gives?) (?:us |you )?when$");

    private DatedWords() {}
}
