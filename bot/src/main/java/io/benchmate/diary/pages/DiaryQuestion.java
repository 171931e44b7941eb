package io.benchmate.diary.pages;

import io.benchmate.calendar.Days;
import io.benchmate.diary.Award;
import io.benchmate.diary.Kept;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody wants of the diary. Words that may mean the plan are left to the plan. */
public sealed interface DiaryQuestion {

    /** What is on in a month. */
    record Month(YearMonth month) implements DiaryQuestion {}

    /** What is on in some days; the words are as in "this week". */
    record Span(Days days, String heading, String words) implements DiaryQuestion {}

    /** One entry, by its name. */
    record One(Kept kept) implements DiaryQuestion {}

    /** Awards; for whom, or empty. */
    record Awards(String who) implements DiaryQuestion {}

    Pattern COMING_UP = Pattern.compile("coming up|upcoming");
    Pattern ON =
            Pattern.compile(
                    "(?:what(?:'s| is|s)?|what (?:have we got|do we have|have you got)|is there"
                        + " anything|anything|show me what(?:'s| is)) (?:on|happening|going"
                        + " on|coming up|in the diary)(?: (?:for technicians ?)?(.*))?|(?:show"
                        + " (?:me )?)?(?:the )?(?:diary|events|upcoming events|calendar of"
                        + " events)(?: (?:for )?(.*))?|(?:what|which|any|are there any) events(?:"
                        + " are)?(?: there| on| coming up)?(?: (.*))?");
    Pattern END = Pattern.compile("[?!.\\s]+$");
    Pattern SPACES = Pattern.compile("\\s+");
    Pattern POLITE = Pattern.compile("^(?:please|hi|hello|hey),? ");
    Pattern PLEASE = Pattern.compile(",? please$");
    Pattern SHORT = Pattern.compile("^(when|where|who|what time)'s ");
    Pattern WHEN =
            Pattern.compile(
                    "(?:when|what time|on what day) (?:does|do|is|are|will|did) (.+?)(?:"
                        + " (?:close|closes|closing|open|opens|opening|due|take"
                        + " place|happen|start|be announced|on|be|next))*|(?:what is |what's |when"
                        + " is )?(?:the )?(?:deadline|closing date) (?:for|of) (.+)|where"
                        + " (?:is|are) (.+?)(?: on| held| happening)?");
    Pattern AWARDS =
            Pattern.compile(
                    "(?:are there |have you got |have you |do we have |is there |show me |list"
                        + " |show )?(?:an |any |all |the |which |what )?(?:open |upcoming |current"
                        + " |next )?(?:awards?|prizes?|grants?)(?: or prizes)?(?: are)?(?:"
                        + " there)?(?: are)?(?: opens?| opening| clos(?:e|es|ing)| coming up)?(?:"
                        + " can (?:i|we) (?:go for|enter|apply for|win|get))?(?: (?:for|to|open to)"
                        + " (.+))?(?: soon| next| now| at the moment)?");

    Pattern AWARDS_OF =
            Pattern.compile(
                    "(?:which|what)(?: awards?| prizes?| grants?)? (?:can|could|may|might)"
                            + " (.+?) (?:win|enter|apply for|get|go for|be (?:nominated"
                            + "|entered|put forward)(?: for)?)");

    /** Whoever asks, or everybody: no group that an award may be for. */
    Pattern ANYBODY = Pattern.compile("^(?:i|we|you|one|somebody|someone|anybody|people)$");

    /** Empty for everything that is none of the diary's. */
    static Optional<DiaryQuestion> of(
            String text, Collection<Kept> entries, LocalDate today, ZoneId zone) {
        String words = plain(text);
        Matcher on = ON.matcher(words);
        if (on.matches()) {
            boolean ahead = first(on).isEmpty() && COMING_UP.matcher(words).find();
            return Periods.of(ahead ? "coming up" : first(on), today);
        }
        Matcher when = WHEN.matcher(words);
        if (when.matches()) {
            return Naming.named(first(when), entries, today, zone)
                    .or(() -> Naming.framed(words, entries, today, zone))
                    .map(One::new);
        }
        if (entries.stream().anyMatch(kept -> kept.entry() instanceof Award)) {
            for (Pattern awards : List.of(AWARDS, AWARDS_OF)) {
                Matcher asked = awards.matcher(words);
                if (asked.matches()) {
                    return Optional.of(new Awards(ANYBODY.matcher(first(asked)).replaceFirst("")));
                }
            }
        }
        return Naming.framed(words, entries, today, zone)
                .or(() -> Naming.asked(words, entries))
                .map(One::new);
    }

    /** In one line of small letters, without politeness. */
    private static String plain(String text) {
        String line = text.toLowerCase(Locale.UK).replace('’', '\'');
        String bare = SPACES.matcher(END.matcher(line).replaceFirst("")).replaceAll(" ");
        String asked = PLEASE.matcher(POLITE.matcher(bare).replaceFirst("")).replaceFirst("");
        return SHORT.matcher(asked).replaceFirst("$1 is ").strip();
    }

    private static String first(Matcher matcher) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                return matcher.group(i).strip();
            }
        }
        return "";
    }
}
