package io.benchmate.ask;

import java.util.regex.Pattern;

/** Wordings that ask for the plan as a whole, which its own title and notes may tell. */
final class PlanItself {
    private static final String THE_PLAN =
            "(?:the|this|our) (?:(?:whole|entire|current|overall|full|present)"
                    + " )*(?:plan|actionplan)(?: (?:itself|overall|as a whole))?";

    /** How it is divided: "what are the themes?", "how is it split up?" */
    static final Pattern THEMES =
            Pattern.compile(
                    "\\b(?:what|which|list|name)(?: are| is)?(?: all)?(?: of)?(?: the| our)?(?:"
                        + " main| four| 4| five| six| different)*"
                        + " (?:themes?|pillars?|sections|headings|categories|key"
                        + " areas|workstreams|work streams|areas)\\b(?:"
                        + " (?:are|of|in|does|do|there|the|this|plan|actionplan|cover|covered|techniciancommitment|covers|have|it|we|again|please|then|here|called))*$|\\bhow"
                        + " many (?:themes|pillars|sections)\\b|^(?:the"
                        + " )?(?:themes|pillars|headings|categories)$|^how is"
                        + " (?:it|(?:the|this|our) (?:plan|actionplan))(?: all)?"
                        + " (?:split|divided|broken|organised|structured|laid"
                        + " out|arranged|grouped|carved)(?: up| down)?$|^what is"
                        + " (?:it|(?:the|this|our) (?:plan|actionplan))"
                        + " (?:split|divided|broken|grouped|organised)(?: up| down)?(?: into|"
                        + " by)?$");

    /** From when until when it is. */
    static final Pattern SPAN =
            Pattern.compile(
                    "\\b(?:when|(?:what|which) (?:date|day|month|year)|how (?:long|much longer|many"
                            + " years)|until when|till when)(?: (?:exactly|roughly))?"
                            + " (?:does|do|did|is|was|will|has|have|are we) "
                            + THE_PLAN
                            + "(?: (?:due|meant|supposed|set|going|got|have|be|to|left))*(?:"
                            + " (?:start|end|begin|run|finish|stop|last|expire|cover|close|wrap"
                            + "|go|come|up|over|finished|renewed|replaced|rewritten|for|on|out"
                            + "|until|till|left))+\\b(?! (?:the|an?|by|with|new|technicians)\\b)");

    private static final String STATUSES =
            "(?:colou?rs?|status(?:es)?|b?rags?(?: (?:ratings?|status(?:es)?|colou?rs?))?|traffic"
                    + " lights?|ratings|progress(?: (?:notes|column|comments))?|updates)";

    /** Of which day its statuses are. */
    static final Pattern AS_OF =
            Pattern.compile(
                    "\\b(?:when|(?:what|which) (?:date|day|month)|how long ago)"
                            + " (?:was|were|did|have|has) (?:(?:the|these|those|our|all|any"
                            + " of|they|someone|somebody|anyone|last) )*"
                            + STATUSES
                            + " (?:(?:all|column|last|get|got|been|be|in (?:the|this) plan)"
                            + " )*(?:updated?|changed?|checked|set|given|reviewed|refreshed|brought"
                            + " up to date|done|filled in|put in|entered|looked"
                            + " at|recorded|taken)\\b|\\b(?:when|how long ago) did"
                            + " (?:we|they|you|somebody|someone|anyone|anybody) (?:last"
                            + " )?(?:update|change|check|set|review|refresh|do|look at|fill in)"
                            + " (?:(?:the|these|those|our|all) )*"
                            + STATUSES
                            + "$|\\bhow (?:old|up to date|current|recent|fresh|out of date|new)"
                            + " (?:are|is) (?:(?:the|these|those|this|our|all) )*"
                            + STATUSES
                            + "\\b|\\b(?:what|which) (?:date|day|month) (?:are|is|do)"
                            + " (?:(?:the|these|those|our) )*"
                            + STATUSES
                            + " (?:from|as of|as at|for|go up to|up to|true for)\\b");

    private static final String SINCE =
            "since (?:then|yesterday|i (?:last )?(?:asked|looked|checked|was here)|we (?:last"
                + " )?(?:met|spoke)|(?:the )?(?:last|previous)"
                + " (?:time|week|month|term|year|meeting|version|update|one)|(?:the )?(?:start of"
                + " |beginning of |end of )?(?:the (?:summer|year|month|term)|new"
                + " year|christmas|easter|summer|autumn|spring|(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)?"
                + " )?(?:january|february|march|april|may|june|july|august|september"
                + "|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:"
                + " 20\\d\\d)?|20\\d\\d))";

    /** What is new in it. */
    static final Pattern CHANGED =
            Pattern.compile(
                    "^(?:(?:so|and|ok|hi|hello|hey|please|well|right) )*(?:what is (?:the"
                        + " )?(?:new|different|newest)|what (?:is|has|have|was)(?: been)?"
                        + " (?:chang(?:ed|es)|different|new|added)|what"
                        + " (?:changed|changes)|(?:is|are|was) there (?:anything|any"
                        + " thing|something) (?:new|different)|(?:has|have|did)"
                        + " (?:anything|something|much|things) (?:been )?change[ds]?|any(?:thing)?"
                        + " (?:new|changed|different|changes)|(?:has|have|did) (?:the|this|our)"
                        + " (?:plan|actionplan) (?:been )?change[ds]?|what (?:have i missed|did i"
                        + " miss))(?: (?:been made|lately|recently|yet|now|then|these days|at"
                        + " all|this (?:week|month|term|year)|from last time|(?:in|on|to|with)"
                        + " (?:the|this|our) (?:action ?)?(?:plan|actionplan)|"
                            + SINCE
                            + "))*$");

    private PlanItself() {}
}
