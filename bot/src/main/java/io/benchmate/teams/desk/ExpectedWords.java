package io.benchmate.teams.desk;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When something late is expected now, out of an owner's own words: "slipped to June because the
 * printer broke" expects June. Only a proposal, which stands in a field to look at. Pure.
 */
final class ExpectedWords {
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String YEAR = "(?: (?:of )?\\d{4}(?:[/-]\\d{2,4})?)?";
    private static final String PART =
            "(?:(?:the )?(?:early|mid|late|end of|start of|beginning of|middle of)[ -])?";
    private static final String WHEN =
            PART
                    + "(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? "
                    + MONTH
                    + YEAR
                    + "|"
                    + MONTH
                    + YEAR
                    + "|(?:the )?(?:next )?(?:spring|summer|autumn|winter)(?: term)?"
                    + YEAR
                    + "|next (?:week|month|term|year|academic year)|q[1-4]"
                    + YEAR
                    + "|\\d{4}-\\d{2}-\\d{2}|20\\d{2})";
    private static final Pattern EXPECTED =
            Pattern.compile(
                    "\\b(?:to|until|till|by|before|in|for|expect(?:ed)?(?: (?:in|by|it(?: in|"
                            + " by)?))?) ("
                            + WHEN
                            + ")\\b");

    private ExpectedWords() {}

    /** In the words as they were written; empty where they name no time. */
    static String of(String words) {
        Matcher found = EXPECTED.matcher(words.toLowerCase(Locale.UK));
        return found.find() ? words.substring(found.start(1), found.end(1)) : "";
    }
}
