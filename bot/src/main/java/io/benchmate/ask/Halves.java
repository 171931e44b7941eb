package io.benchmate.ask;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads half a year that a question names. */
final class Halves {
    /** "The first half of 2021", "the second half of the year". */
    static final Pattern HALF =
            Pattern.compile(
                    PeriodWords.BEFORE
                            + "\\b(first|1st|second|2nd|latter|last|early|later) (?:half|part) of"
                            + " (?:(20[12]\\d)|(?:the|this|next) (?:calendar )?year)\\b");

    private Halves() {}

    static Period of(MatchResult found, LocalDate today) {
        int next = found.group().contains("next") ? 1 : 0;
        int year =
                found.group(3) != null ? Integer.parseInt(found.group(3)) : today.getYear() + next;
        boolean first = List.of("first", "1st", "early").contains(found.group(2));
        return new Period(
                LocalDate.of(year, first ? Month.JANUARY : Month.JULY, 1),
                first ? LocalDate.of(year, Month.JUNE, 30) : LocalDate.of(year, 12, 31));
    }
}
