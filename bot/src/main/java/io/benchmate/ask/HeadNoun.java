package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The thing that a question wants listed or counted: the "categories" of "what are the categories
 * for the awards?", the "pairs" of "how many pairs are there in the mentoring?". A row that speaks
 * of the awards and of no categories does not tell.
 */
final class HeadNoun {
    private static final Pattern ASKED =
            Pattern.compile(
                    "^(?:(?:so|and|ok|but|hi|please) )*(?:(?:what|which) (?:are|were)"
                        + " (?:the|our|their) (?<listed>[a-z]+)(?="
                        + " (?:for|of|in|at|on|to|covered|offered)\\b)|which"
                        + " (?!of\\b)(?<chosen>[a-z]+s)(?="
                        + " (?:are|is|do|does|did|will|were|was|can|have|has)\\b)|which of (?:our"
                        + " lot|us|them|you|the techs|the technicians|our techs|our technicians)"
                        + " (?:are|is|were|was) (?:the |a )?(?:\\w+ )?(?<people>[a-z]+s)$|how many"
                        + " (?<counted>[a-z]+s)(?= (?:are|is|were|was) (?:there"
                        + " )?(?:in|on|at)\\b))");

    private final IndexedPlan plan;

    HeadNoun(IndexedPlan plan) {
        this.plan = plan;
    }

    /** The noun asked for that none of these actions speaks of, as typed. */
    Optional<String> missing(Utterance said, Topic topic, List<Action> actions) {
        return said.first(ASKED)
                .flatMap(HeadNoun::noun)
                .filter(noun -> !Topics.chatter(noun))
                .filter(noun -> !Vocabulary.FIELD.light(plan.stems(noun).getFirst()))
                .filter(noun -> actions.stream().noneMatch(action -> speaks(action, noun, topic)));
    }

    private static Optional<String> noun(MatchResult found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return Optional.of(found.group(group));
            }
        }
        return Optional.empty();
    }

    private boolean speaks(Action action, String noun, Topic topic) {
        String stem = Row.line(plan.stems(noun));
        List<String> forms =
                topic.concepts().stream()
                        .filter(concept -> (" " + concept.words() + " ").contains(" " + noun + " "))
                        .flatMap(concept -> concept.forms().stream())
                        .map(Concept.Form::padded)
                        .toList();
        return action.cells().values().stream()
                .map(Cell::text)
                .map(plan::line)
                .anyMatch(line -> line.contains(stem) || forms.stream().anyMatch(line::contains));
    }
}
