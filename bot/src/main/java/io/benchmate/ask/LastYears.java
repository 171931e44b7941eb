package io.benchmate.ask;

import io.benchmate.ask.When.Phase;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The end of a plan that is cut into parts: "the final three years", "the last year of the plan".
 * What was done in the last three years looks back, and is another question. Pure.
 */
final class LastYears {
    private static final String COUNTED =
            "(\\d{1,2}|two|three|four|five|six|twelve|eighteen) (year|month)s";

    private static final String OF_THE_PLAN = " of (?:the|this|our) (?:\\w+ )?(?:plan|actionplan)";

    private static final Pattern TAIL =
            Pattern.compile(
                    "\\b(?:(?:in|for|during|of|within|from|on) )*(?:the |our )?(?:(?:final|closing)"
                            + " (?:"
                            + COUNTED
                            + "|year\\b(?! (?:students?|projects?|undergrad\\w*)))|last (?:"
                            + COUNTED
                            + "|year)"
                            + OF_THE_PLAN
                            + "|(?<=\\b(?:are|is|down|planned|meant|left|things|ones) for the )last"
                            + " "
                            + COUNTED
                            + ")\\b(?:"
                            + OF_THE_PLAN
                            + "\\b)?");

    private LastYears() {}

    /** The part asked for, where the plan counts its parts from a start; its words are taken. */
    static Optional<DateAsk> in(Utterance said, IndexedPlan plan) {
        Optional<MatchResult> found = said.find(TAIL);
        Optional<Phase> longest =
                found.isEmpty()
                        ? Optional.empty()
                        : plan.rows().stream()
                                .map(row -> plan.when(row).phase())
                                .filter(Objects::nonNull)
                                .max(Comparator.comparingInt(Phase::until));
        return longest.map(
                last -> {
                    said.take(TAIL);
                    int from = Math.max(0, last.until() - months(found.get()));
                    Phase end = new Phase(from, last.until());
                    String words = found.get().group().strip();
                    return new DateAsk(DateAsk.Kind.PHASE, null, end, false, words);
                });
    }

    private static int months(MatchResult found) {
        for (int count = 1; count < found.groupCount(); count += 2) {
            if (found.group(count) != null) {
                int unit = found.group(count + 1).equals("year") ? 12 : 1;
                return NumberWords.of(found.group(count)) * unit;
            }
        }
        return 12;
    }
}
