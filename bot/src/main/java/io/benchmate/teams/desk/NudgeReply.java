package io.benchmate.teams.desk;

import io.benchmate.ask.Worded;
import io.benchmate.nudge.Deeds.What;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody answers to a reminder in his own words: "done last week, 14 people came". Pure.
 *
 * @param code the action that he names; empty for none
 * @param words all that he said, to the letter, without the code
 */
record NudgeReply(String code, What what, String words) {
    private static final int LONGEST = 900;
    private static final Pattern CODED =
            Pattern.compile(
                    "(?:action )?([A-Za-z]{0,8}["
                            + " -]?\\d[\\w.]{0,12}?)\\.?(?:\\s*[:,]\\s*|\\s+(?:is\\s+)?)(.+)");
    private static final String START =
            "(?:(?:it'?s|it is|it was|that'?s|that is|we'?re|we are|i'?m|i am|this"
                    + " is|all|now|yes,?) )?(?:now |all |still |already |been )?";
    private static final String END =
            "(?:$|[.,;:!–-].*| (?:last|yesterday|today|this|on|in|with|since|and|at|by"
                    + " the|because|for|until|thanks|as|a|two|three|so|we|it)\\b.*)";
    private static final Pattern DONE =
            Pattern.compile(
                    START + "(?:done|finished|complete|completed|achieved|delivered)" + END);
    private static final Pattern DID =
            Pattern.compile(
                    "(?:we|i) (?:have |'ve"
                            + " )?(?:did|done|finished|completed|held|delivered|ran)\\b.*");
    private static final Pattern ON_TRACK =
            Pattern.compile(
                    START
                            + "(?:on track|on target|on schedule|under way|underway|in progress|in"
                            + " hand|on it|started|begun|nearly there|almost"
                            + " there|(?:nearly|almost)"
                            + " (?:done|finished|complete)|(?:going|doing|coming"
                            + " along|all|it'?s|is) (?:well|fine|good|ok|okay|to"
                            + " plan|nicely)|working on (?:it|this|that)|making (?:good )?progress)"
                            + END);
    private static final Pattern DELAYED =
            Pattern.compile(
                    START
                            + "(?:(?:a bit|slightly|badly|sadly) )?(?:delayed|late|running"
                            + " late|behind|off track|stuck|stalled|slipping|postponed|held up|on"
                            + " hold|blocked)"
                            + END);
    private static final Pattern SLIPPED =
            Pattern.compile(
                    "(?:it |it'?s |this |that |sorry,? )?(?:has |was |had )?(?:slipped|been"
                            + " (?:delayed|postponed|held up)|moved to)\\b.*"
                            + "|(?:we'?re |we are |i'?m |i am )?(?:still )?(?:waiting|held up) "
                            + "(?:for|on|by) .*");

    /** Without an action's code it may well be a question: which are not done yet. */
    private static final Pattern NOT_YET =
            Pattern.compile(START + "not (?:done|finished|started|begun|complete|ready) yet" + END);

    /** The reply; empty for all other words, and for questions. */
    static Optional<NudgeReply> of(String said) {
        String words = Typed.line(said);
        if (words.endsWith("?") || words.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher coded = CODED.matcher(words);
        if (Worded.maybe(words, CODED) && coded.matches() && coded.group(1).matches(".*\\d.*")) {
            Optional<What> what = notYet(coded.group(2)).or(() -> what(coded.group(2)));
            if (what.isPresent()) {
                return Optional.of(new NudgeReply(coded.group(1), what.get(), coded.group(2)));
            }
        }
        return what(words).map(each -> new NudgeReply("", each, words));
    }

    private static Optional<What> notYet(String said) {
        return Worded.is(said.toLowerCase(Locale.UK), NOT_YET)
                ? Optional.of(What.DELAYED)
                : Optional.empty();
    }

    private static Optional<What> what(String said) {
        String words = said.toLowerCase(Locale.UK).replace('’', '\'');
        if (Worded.is(words, DELAYED) || Worded.is(words, SLIPPED)) {
            return Optional.of(What.DELAYED);
        }
        if (words.startsWith("not ") || words.contains("n't ")) {
            return Optional.empty();
        }
        if (Worded.is(words, DONE) || Worded.is(words, DID)) {
            return Optional.of(What.DONE);
        }
        if (Worded.is(words, ON_TRACK)) {
            return Optional.of(What.ON_TRACK);
        }
        return Optional.empty();
    }
}
