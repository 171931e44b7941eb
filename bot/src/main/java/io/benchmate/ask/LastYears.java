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

    /** "Which run right to the end of the five years?", of a plan of five years. */
    private static final Pattern TO_THE_END =
            Pattern.compile(
                    "\\b(?:runs?|go(?:es)?|lasts?|carr(?:y|ies) on|stretch(?:es)?)(?: (?:right|all"
                            + " the way|on|up))* to the (?:very |bitter )?end of (?:the|these|our)"
                            + " (?:whole |full )?"
                            + COUNTED
                            + "$");

    private LastYears() {}

    /** The part asked for, where the plan counts its parts from a start; its words are taken. */
    static Optional<DateAsk> in(Utterance said, IndexedPlan plan) {
        Optional<MatchResult> last = said.find(TAIL);
        if (last.isPresent()) {
            return until(plan).map(until -> end(said, last.get(), until));
        }
        return said.find(TO_THE_END)
                .filter(found -> until(plan).filter(end -> end == months(found)).isPresent())
                .map(
                        found -> {
                            said.take(TO_THE_END);
                            return DateAsk.of(DateAsk.Kind.LAST, found.group());
                        });
    }

    /** How many months after its start the plan's last part ends. */
    private static Optional<Integer> until(IndexedPlan plan) {
        return plan.rows().stream()
                .map(row -> plan.when(row).phase())
                .filter(Objects::nonNull)
                .map(Phase::until)
                .max(Comparator.naturalOrder());
    }

    private static DateAsk end(Utterance said, MatchResult found, int until) {
        said.take(TAIL);
        Phase end = new Phase(Math.max(0, until - months(found)), until);
        return new DateAsk(DateAsk.Kind.PHASE, null, end, false, found.group().strip());
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
