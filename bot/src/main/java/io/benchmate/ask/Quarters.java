package io.benchmate.ask;

import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads a quarter that a question names, of the calendar year; the days are told beside the answer.
 * "Q1 2026/27" is a plan's own and is left to it. Pure.
 */
final class Quarters {
    /** "Q2", "the last quarter of this year"; a bare "last quarter" is the one before this. */
    static final Pattern QUARTER =
            Pattern.compile(
                    PeriodWords.BEFORE
                            + "\\b(?:q"
                            + " ?(1|2|3|4)|(first|1st|second|2nd|third|3rd|fourth|4th|(?:last|final)(?="
                            + " quarter (?:of )?(?:20[12]\\d|(?:this|next|last) year|the year)\\b))"
                            + " quarter)\\b(?!(?: of)? (?:20)?\\d\\d[/-]\\d)(?: (?:of"
                            + " )?(?:(20[12]\\d)|(this|next|last) year|the year))?\\b");

    private Quarters() {}

    /**
     * @param past whether the question looks back: then one without a year is the last one
     */
    static Period of(MatchResult found, LocalDate today, boolean past) {
        int number = number(found);
        if (found.group(4) != null) {
            return quarter(Integer.parseInt(found.group(4)), number);
        }
        String which = found.group(5) == null ? "" : found.group(5);
        int over = which.equals("next") ? 1 : which.equals("last") ? -1 : 0;
        Period here = quarter(today.getYear() + over, number);
        if (found.group(5) != null || found.group().endsWith("the year")) {
            return here;
        }
        boolean other = past ? here.from().isAfter(today) : here.until().isBefore(today);
        return other ? quarter(today.getYear() + (past ? -1 : 1), number) : here;
    }

    private static int number(MatchResult found) {
        if (found.group(2) != null) {
            return Integer.parseInt(found.group(2));
        }
        return switch (found.group(3)) {
            case "first", "1st" -> 1;
            case "second", "2nd" -> 2;
            case "third", "3rd" -> 3;
            default -> 4;
        };
    }

    private static Period quarter(int year, int number) {
        LocalDate first = LocalDate.of(year, 3 * number - 2, 1);
        return new Period(first, first.plusMonths(3).minusDays(1));
    }
}
