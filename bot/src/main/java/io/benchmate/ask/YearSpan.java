package io.benchmate.ask;

import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads two years and what lies between them: "in 2023 or 2024", "2023 to 2026". Pure. */
final class YearSpan {
    static final Pattern SPAN =
            Pattern.compile(
                    PeriodWords.BEFORE
                            + "\\b(20[12]\\d) (?:and|or|to|until|till|through) (?:in |the end of"
                            + " )?(20[12]\\d)\\b(?! (?:plan|actionplan|strategy)\\b)");

    private YearSpan() {}

    static Period of(MatchResult found) {
        int one = Integer.parseInt(found.group(2));
        int two = Integer.parseInt(found.group(3));
        return new Period(
                LocalDate.of(Math.min(one, two), 1, 1), LocalDate.of(Math.max(one, two), 12, 31));
    }
}
