package io.benchmate.teams.desk;

import io.benchmate.nudge.DayWords;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * That an action's reminder is to come later: "remind me on Friday", "snooze 1.2 until 5 January".
 * Pure.
 *
 * @param code the action; empty for those of the newest reminder
 * @param until null where the day was not understood, or is the meeting's
 * @param meeting until the steering group has met
 * @param words the day as it was said
 */
record SnoozeCommand(String code, @Nullable LocalDate until, boolean meeting, String words) {
    private static final int LONGEST = 120;
    private static final String WHICH =
            "(?:it|this|that|them|these|(?:action )?([a-z]{0,8}[ -]?\\d[\\w.]{0,12}?))";
    private static final Pattern REMIND =
            Pattern.compile(
                    "(?:please )?(?:remind|nudge|ask) me (?:again )?(?:(?:about|of) "
                            + WHICH
                            + " )?(?:again )?(.{3,40}?)(?: please)?");
    private static final Pattern SNOOZE =
            Pattern.compile(
                    "(?:please )?(?:snooze|put off|postpone|pause|stop) "
                            + WHICH
                            + " (?:until|till|to|for) (.{1,40}?)(?: please)?");
    private static final Pattern MEETING =
            Pattern.compile("after the (?:next )?(?:steering group|meeting)(?: has met| meets)?");

    /** The command; empty for all other words, such as a question that begins with "remind me". */
    static Optional<SnoozeCommand> of(String said, LocalDate today) {
        String words = Typed.without(".!", Typed.line(said)).toLowerCase(Locale.UK);
        if (words.length() > LONGEST || words.endsWith("?")) {
            return Optional.empty();
        }
        Matcher snooze = SNOOZE.matcher(words);
        if (snooze.matches()) {
            return Optional.of(read(snooze, today));
        }
        Matcher remind = REMIND.matcher(words);
        return remind.matches()
                ? Optional.of(read(remind, today))
                        .filter(each -> each.meeting() || each.until() != null)
                : Optional.empty();
    }

    private static SnoozeCommand read(Matcher matched, LocalDate today) {
        String code = matched.group(1);
        String when = matched.group(2);
        boolean meeting = MEETING.matcher(when).matches();
        return new SnoozeCommand(
                code == null ? "" : code,
                meeting ? null : DayWords.read(when, today).orElse(null),
                meeting,
                when);
    }
}
