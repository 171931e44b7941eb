package io.benchmate.plan.importing;

import java.util.regex.Pattern;

/** Whether a text speaks of time at all; what it says is for the timescale grammar. */
final class TimeWords {
    private static final Pattern TIME =
            Pattern.compile(
                    "\\b(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(\\b|\\d|uary|ruary|ch\\b|il\\b|e\\b|y\\b|ust\\b|tember|ober|ember)"
                        + "|\\b(19|20)\\d\\d\\b|\\b\\d{1,2}[/.-]\\d{1,2}([/.-]\\d{2,4})?\\b"
                        + "|\\b(years?|months?|weeks?|days?|terms?|quarters?|semesters?|q[1-4]|y\\d|yrs?|mths?)\\b"
                        + "|\\b(spring|summer|autumn|winter|easter|christmas|michaelmas|epiphany|lent|trinity)\\b|\\b(immediate\\w*|asap|now|on-?"
                        + " ?going|continu\\w*|annual\\w*|bi-?annual\\w*|bi-?ennial\\w*|yearly|monthly|weekly|daily|quarterly|termly|regular\\w*|rolling|permanent\\w*)\\b|\\b(tbc|tbd|tba|to"
                        + " be (confirmed|decided|determined|agreed)|short|medium|long)\\b|\\b(as"
                        + " required|complete[d]?|done)\\b",
                    Pattern.CASE_INSENSITIVE);

    private TimeWords() {}

    static boolean in(String text) {
        return TIME.matcher(text).find();
    }
}
