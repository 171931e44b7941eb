package io.benchmate.teams.desk;

import io.benchmate.ask.Worded;
import io.benchmate.nudge.DayWords;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody says of how he wants to be reminded. Pure. */
sealed interface NudgeCommand {
    /** Show what comes, and how it is wanted. */
    record Show() implements NudgeCommand {}

    /**
     * @param until the day of the next reminder; null for until he says so
     */
    record Pause(@Nullable LocalDate until) implements NudgeCommand {}

    record Resume() implements NudgeCommand {}

    record OptOut(boolean out) implements NudgeCommand {}

    record Works(Set<DayOfWeek> days) implements NudgeCommand {}

    /**
     * @param deputy in the words of who says it; "my deputy" names nobody
     * @param until the last day; null where it was not understood
     */
    record Cover(String deputy, @Nullable LocalDate until) implements NudgeCommand {}

    record NoCover() implements NudgeCommand {}

    /** A pause until a day that was not understood. */
    /** Something is to stop, but it is not said what. */
    record AskWhat() implements NudgeCommand {}

    record WhichDay(String words) implements NudgeCommand {}

    Pattern SHOW =
            Pattern.compile(
                    "(?:(?:show |list )?(?:me )?(?:my )?reminders|(?:show |list )?(?:me )?my"
                        + " nudges|what (?:will|do) you remind me (?:of|about)|what are you going"
                        + " to remind me of|when will you remind me|(?:are there |do i have |have i"
                        + " got |have i |i have )?any (?:reminders|nudges)(?: (?:for me|due|coming"
                        + " up))?|(?:which|what) (?:reminders|nudges) (?:do i have|have i got|are"
                        + " (?:there|coming up) for me|will i get)|what(?:'s| is| are) (?:my"
                        + " reminders|(?:due|coming up|waiting) (?:for me|from me|to me))|what"
                        + " (?:do i (?:need|have) to do|have i (?:got )?to do|should i do)(?:"
                        + " next)?|what do you (?:need|want) from me)(?: next| today)?");
    Pattern PAUSE =
            Pattern.compile(
                    "(?:please )?(?:pause|stop|mute|snooze)(?: (?:my |the |all"
                            + " )?(?:reminders|nudges|reminding me|nudging me|everything))?(?:"
                            + " (until|till|for) (.{1,40}?))?(?: please)?");
    Pattern AWAY =
            Pattern.compile(
                    "(?:i am|i'm) (?:on leave|on holiday|away|off|out of (?:the )?office|not"
                            + " working) (?:until|till) (.{1,40}?)");
    Pattern RESUME =
            Pattern.compile(
                    "(?:please )?(?:resume|unpause|start again|carry on)(?: (?:my |the"
                            + " )?(?:reminders|nudges|reminding me))?(?: please)?");
    Pattern OUT =
            Pattern.compile(
                    "(?:opt out|opt me out|only escalations|no more reminders|never remind me"
                            + "|don'?t remind me)(?: of (?:everything|all reminders))?");
    Pattern IN = Pattern.compile("(?:opt in|opt me in|all reminders|remind me again)");
    Pattern WORKS = Pattern.compile("i (?:only )?work (?:only )?(?:on |from )?(.{3,80})");
    Pattern COVER =
            Pattern.compile(
                    "(.{2,80}?) (?:covers|is covering|will cover|stands in) for me"
                            + "(?: (?:until|till|to) (.{3,40}))?");
    Pattern NO_COVER =
            Pattern.compile("(?:nobody covers for me|i am back|i'm back|end (?:the |my )?cover)");

    /** The command; empty for all other words. */
    static Optional<NudgeCommand> of(String said, LocalDate today) {
        String typed = Typed.without(".?!", Typed.line(said));
        String words = typed.toLowerCase(Locale.UK).replace('’', '\'');
        if (words.length() > 160) {
            return Optional.empty();
        }
        if (words.equals("stop")) {
            return Optional.of(new AskWhat());
        }
        if (Worded.is(words, SHOW)) {
            return Optional.of(new Show());
        }
        if (Worded.is(words, RESUME)) {
            return Optional.of(new Resume());
        }
        if (Worded.is(words, OUT) || Worded.is(words, IN)) {
            return Optional.of(new OptOut(Worded.is(words, OUT)));
        }
        if (Worded.is(words, NO_COVER)) {
            return Optional.of(new NoCover());
        }
        return pause(words, today).or(() -> works(words)).or(() -> cover(typed, words, today));
    }

    private static Optional<NudgeCommand> pause(String words, LocalDate today) {
        Matcher away = AWAY.matcher(words);
        if (Worded.maybe(words, AWAY) && away.matches()) {
            return Optional.of(until(away.group(1), today));
        }
        Matcher pause = PAUSE.matcher(words);
        if (!Worded.maybe(words, PAUSE) || !pause.matches()) {
            return Optional.empty();
        }
        String when = pause.group(2);
        return Optional.of(when == null ? new Pause(null) : until(when, today));
    }

    private static NudgeCommand until(String when, LocalDate today) {
        return DayWords.read(when, today)
                .filter(day -> day.isAfter(today))
                .<NudgeCommand>map(Pause::new)
                .orElseGet(() -> new WhichDay(when));
    }

    private static Optional<NudgeCommand> works(String words) {
        Matcher works = WORKS.matcher(words);
        if (!Worded.maybe(words, WORKS) || !works.matches()) {
            return Optional.empty();
        }
        String days = works.group(1);
        Set<DayOfWeek> week =
                days.equals("full time") || days.equals("every day")
                        ? Set.of()
                        : DayWords.week(days);
        return week.isEmpty() && !days.startsWith("full") && !days.startsWith("every")
                ? Optional.empty()
                : Optional.of(new Works(week));
    }

    private static Optional<NudgeCommand> cover(String typed, String words, LocalDate today) {
        Matcher cover = COVER.matcher(words);
        if (!Worded.maybe(words, COVER) || !cover.matches() || words.startsWith("who ")) {
            return Optional.empty();
        }
        String until = cover.group(2);
        return Optional.of(
                new Cover(
                        typed.substring(0, cover.end(1)),
                        until == null ? null : DayWords.read(until, today).orElse(null)));
    }
}
