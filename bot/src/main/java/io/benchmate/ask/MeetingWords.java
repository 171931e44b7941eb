package io.benchmate.ask;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads "before the next steering group" as the days up to that meeting, the meeting's own day
 * included. Where no date of it is known, that is what there is to say.
 */
final class MeetingWords {
    private static final String GROUP =
            "(?:[\\w&]+ ){0,2}(?:steeringgroup"
                    + "|steering (?:group|committee|board|meeting|panel)|tcsg)s?(?:"
                    + " meetings?)?(?: (?:meets|next meets|sits|convenes))?";

    /** What is "owned by the steering group" is theirs, and not due by their meeting. */
    private static final Pattern MEETING =
            Pattern.compile(
                    "(?<!\\b(?:owned|led|run|held|managed|handled|delivered|organised|chaired|overseen|kept|shared|sponsored|monitored|reviewed|agreed|approved|set"
                        + " up|carried out|looked after|signed off) )\\b(by|before|until|till|up"
                        + " to|in time for|ahead of|prior to|no later than|between now and|due"
                        + " for|ready for|done for|needed for|after)(?: the| our| this| that)*(?:"
                        + " (next|last|previous|coming|following|upcoming|first))?(?: meetings?"
                        + " of(?: the| our)*)? "
                            + GROUP
                            + "\\b");

    private MeetingWords() {}

    /**
     * What was found.
     *
     * @param day of the meeting; null where none is known
     */
    private record Meant(@Nullable LocalDate day, boolean after, String words) {}

    /** Empty for other words; words that are found are taken. */
    static Optional<DateAsk> in(Utterance said, LocalDate today, InstitutionPeriods year) {
        return said.take(MEETING).map(found -> ask(meant(found, today, year)));
    }

    private static Meant meant(MatchResult found, LocalDate today, InstitutionPeriods year) {
        boolean back = "last".equals(found.group(2)) || "previous".equals(found.group(2));
        var meetings = year.steering().meetings();
        var day = back ? meetings.before(today) : meetings.onOrAfter(today);
        return new Meant(day.orElse(null), found.group(1).equals("after"), words(found));
    }

    private static String words(MatchResult found) {
        return found.group().strip().replace("steeringgroup", "steering group");
    }

    private static DateAsk ask(Meant meant) {
        LocalDate day = meant.day();
        if (day == null) {
            return DateAsk.of(DateAsk.Kind.UNKNOWN_MEETING, meant.words());
        }
        DateAsk.Kind kind = meant.after() ? DateAsk.Kind.DUE_AFTER : DateAsk.Kind.DUE_BY;
        return DateAsk.of(kind, new Period(day, day), meant.words());
    }
}
