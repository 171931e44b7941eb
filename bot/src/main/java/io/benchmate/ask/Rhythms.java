package io.benchmate.ask;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often something comes round: "weekly", "every term". Pure. */
final class Rhythms {
    private static final Map<String, String> SPANS =
            Map.of("weekly", "week", "monthly", "month", "termly", "term", "quarterly", "quarter");
    private static final Pattern ONE =
            Pattern.compile(
                    "\\b(?:(?:every|each) (week|month|term|quarter)"
                            + "|(weekly|monthly|termly|quarterly))\\b");
    private static final Pattern COUNTED =
            Pattern.compile(
                    "every \\w+ (?:months|weeks|years)|(?:every|each) (?:summer|autumn|spring)");

    private Rhythms() {}

    /** The words that name a week, a month, a term or a quarter as the rhythm. */
    static Optional<String> in(String words) {
        return ONE.matcher(words).results().map(found -> found.group()).findFirst();
    }

    /** Whether the words name a longer rhythm, which a cell may print in quite other words. */
    static boolean counted(String words) {
        return COUNTED.matcher(words).find();
    }

    /** Whether a timescale names the asked rhythm: "monthly" is "each month". */
    static boolean same(String asked, String timescale) {
        Matcher found = ONE.matcher(asked);
        if (!found.find()) {
            return false;
        }
        String span = found.group(1) != null ? found.group(1) : SPANS.get(found.group(2));
        return Pattern.compile(
                        "\\b(?:(?:every|each|per|an?) (?:academic )?"
                                + span
                                + "|"
                                + span
                                + "ly"
                                + ("quarter".equals(span) ? "|every (?:3|three) months" : "")
                                + ")\\b")
                .matcher(timescale)
                .find();
    }
}
