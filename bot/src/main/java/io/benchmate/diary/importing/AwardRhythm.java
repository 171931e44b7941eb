package io.benchmate.diary.importing;

import io.benchmate.diary.Award.Rhythm;

import java.util.regex.Pattern;

/** How often an award comes, as people write it. */
final class AwardRhythm {
    private static final Pattern EVERY_OTHER_YEAR =
            words("(?:other|alternate|two|2|second|2nd) years?|bi-?ennial(?:ly)?");
    private static final Pattern MORE_OFTEN =
            words(
                    "twice|more than once|(?:two|three|four|five|six|several|[2-9])"
                        + " (?:times|rounds|calls|deadlines|closing dates)|(?:half|bi-?|semi-?)(?:"
                        + " |-)?(?:yearly|annual(?:ly)?)|termly|(?:each|every)"
                        + " (?:term|semester|quarter|month)|quarterly|monthly|(?:every"
                        + " )?(?:three|four|six|[346]) months");
    private static final Pattern SELDOM =
            words("(?:three|four|five|ten|third|fourth|fifth|[3-9]|10) years?|tri-?ennial(?:ly)?");
    private static final Pattern YEARLY = words("year(?:ly)?|annual(?:ly)?|p\\.?a\\.?");

    private AwardRhythm() {}

    private static Pattern words(String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + words + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);
    }

    /** What nobody has a word for here, such as "every five years", is not said at all. */
    static Rhythm of(String said) {
        if (MORE_OFTEN.matcher(said).find()) {
            return Rhythm.MORE_OFTEN;
        }
        if (EVERY_OTHER_YEAR.matcher(said).find()) {
            return Rhythm.EVERY_OTHER_YEAR;
        }
        boolean yearly = YEARLY.matcher(said).find() && !SELDOM.matcher(said).find();
        return yearly ? Rhythm.YEARLY : Rhythm.ONCE;
    }
}
