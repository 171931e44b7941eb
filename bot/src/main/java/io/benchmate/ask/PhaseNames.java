package io.benchmate.ask;

import io.benchmate.ask.When.Phase;
import io.benchmate.plan.Field;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Parts of a plan that are called by words: "the early phase", "medium term", "later on". They are
 * the steps that the plan's own timescales are cut into; a plan that is not cut has none. Pure.
 */
final class PhaseNames {
    private static final String OF_TIME =
            "(?:phases?|stages?|steps?|tranches?|windows?|blocks?|brackets?|bands?|waves?|periods?|part"
                + " of (?:the|this) (?:plan|actionplan)|stretch|leg|chunk|third)";
    private static final Pattern NAMED =
            Pattern.compile(
                    "\\b(?:only |just )?(?:(?:in|for|during|of|within|under|from|on) )*(?:the |our"
                            + " )?(?:(?<first>(?:very"
                            + " )?(?:early|earlier|earliest|first|initial|opening|starting) "
                            + OF_TIME
                            + "|(?:short(?:er)?|near(?:er)?|immediate)["
                            + " -]term)|(?<middle>(?:mid|middle|intermediate|second|2nd) "
                            + OF_TIME
                            + "|(?:medium|mid|middle|intermediate)["
                            + " -]term)|(?<last>(?:late|later|latest|last|final|closing|third|3rd) "
                            + OF_TIME
                            + "|long(?:er)?[ -]term|later on|(?:further )?down the"
                            + " (?:line|road|track)))\\b(?: only)?");

    private static final String COUNT = "(\\d|an?|one|two|three|four|five) years?";

    /** "Two years onwards", "we are a year in, what comes next": the steps that begin then. */
    private static final Pattern FROM =
            Pattern.compile(
                    "\\b(?:(?:from|after) )?"
                            + COUNT
                            + " (?:onwards?|plus|or (?:more|longer|over)|and"
                            + " (?:beyond|after|up|over))\\b|\\b"
                            + COUNT
                            + " in (?:and|or) (?:beyond|after|onwards?|later)\\b|\\b(?:(?:we"
                            + " are|so|now|about) )*"
                            + COUNT
                            + " in(?: now)?(?: so| and)? what (?:comes|is|happens|are we doing|do"
                            + " we do|should we do|is coming)(?: up)? next\\b");

    private PhaseNames() {}

    /** The part asked for, where the plan is cut into such; its words are taken. */
    static Optional<DateAsk> in(Utterance said, IndexedPlan plan) {
        Optional<DateAsk> from = from(said, plan);
        Optional<DateAsk> named = named(said, plan);
        return from.or(() -> named);
    }

    private static Optional<DateAsk> from(Utterance said, IndexedPlan plan) {
        return said.find(FROM)
                .flatMap(found -> begun(found, steps(plan)))
                .map(
                        step -> {
                            said.take(FROM);
                            String words = "from month " + step.from() + " on";
                            return new DateAsk(DateAsk.Kind.PHASE, null, step, true, words);
                        });
    }

    /** The one step after so long; where "onwards" is said, it must be the last. */
    private static Optional<Phase> begun(MatchResult found, List<Phase> steps) {
        boolean all = found.group(1) != null || found.group(2) != null;
        String count =
                Stream.of(found.group(1), found.group(2), found.group(3))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow();
        int months = 12 * (count.startsWith("a") ? 1 : NumberWords.of(count));
        return steps.stream()
                .filter(step -> step.from() == months)
                .findFirst()
                .filter(step -> !all || step.equals(steps.getLast()));
    }

    private static Optional<DateAsk> named(Utterance said, IndexedPlan plan) {
        return said.find(NAMED)
                .flatMap(
                        found ->
                                step(found, steps(plan))
                                        .map(
                                                step -> {
                                                    said.take(NAMED);
                                                    return ask(step, found, plan);
                                                }));
    }

    private static DateAsk ask(Phase step, MatchResult found, IndexedPlan plan) {
        String words = found.group().strip() + " (" + printed(step, plan) + ")";
        return new DateAsk(DateAsk.Kind.PHASE, null, step, true, words);
    }

    /** As the plan itself puts it: "2-5 years". */
    private static String printed(Phase step, IndexedPlan plan) {
        return plan.rows().stream()
                .filter(row -> step.equals(plan.when(row).phase()))
                .flatMap(row -> row.action().text(Field.TIMESCALE).stream())
                .findFirst()
                .orElse("");
    }

    private static Optional<Phase> step(MatchResult found, List<Phase> steps) {
        if (steps.size() < 2) {
            return Optional.empty();
        }
        if (found.group("first") != null) {
            return Optional.of(steps.getFirst());
        }
        if (found.group("last") != null) {
            return Optional.of(steps.getLast());
        }
        return steps.size() == 3 ? Optional.of(steps.get(1)) : Optional.empty();
    }

    /** In order; what spans several of them, such as "Year 1 - 2", is no step of its own. */
    private static List<Phase> steps(IndexedPlan plan) {
        List<Phase> all =
                plan.rows().stream()
                        .map(row -> plan.when(row).phase())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return all.stream()
                .filter(one -> all.stream().noneMatch(other -> spans(one, other)))
                .sorted(Comparator.comparingInt(Phase::from))
                .toList();
    }

    private static boolean spans(Phase one, Phase other) {
        return !one.equals(other) && one.from() <= other.from() && other.until() <= one.until();
    }
}
