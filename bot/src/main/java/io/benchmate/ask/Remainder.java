package io.benchmate.ask;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * "What have we got left in 2026?", asked in November, is after what is still ahead of the asker,
 * not after all that the year held. Pure.
 */
final class Remainder {
    private static final Pattern LEFT =
            Pattern.compile(
                    "\\b(?:(?:got|have|has|is|are|what|which|much|many|anything|something|nothing"
                        + "|deadlines?|dates?|ones?|actions?|things?|items?|tasks?) left|still"
                        + " (?:due|ahead|left|to (?:come|do|go|finish|complete|deliver|happen)|got to"
                        + " (?:do|finish|complete|deliver)|(?:have|has|need) to (?:do|finish|be done))"
                        + "|remain(?:s|ing)?|yet to (?:come|happen)|left to"
                        + " (?:do|finish|complete|deliver|come)|to come|ahead of us|to go)\\b");

    private static final Pattern REST = Pattern.compile("\\b(?:rest|remainder)\\b");

    private Remainder() {}

    /** Whether only the part of a time is asked for that is not yet over; its words are taken. */
    static boolean asked(Utterance said, PeriodWords.Found found, LocalDate today) {
        boolean rest =
                found.period().holds(today)
                        && (said.has(LEFT) || REST.matcher(found.before()).find());
        if (rest) {
            said.takeAll(LEFT);
        }
        return rest;
    }
}
