package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * What a question demands of the actions it finds: an exact day, a percentage, the thing it wants
 * listed. Actions on the topic that do not hold it are refused, and named as where it would stand.
 */
final class Demands {
    private final IndexedPlan plan;
    private final Silence silence;
    private final Exactly exactly;
    private final Utterance said;

    Demands(IndexedPlan plan, LocalDate today, String question, Silence silence) {
        this.plan = plan;
        this.silence = silence;
        this.exactly = new Exactly(plan, today, question);
        this.said = plan.utterance(question);
    }

    /** The refusal, where none of the actions gives what is demanded. */
    Optional<Answer> unmet(List<Action> actions, PlanQuery query) {
        if (actions.isEmpty()) {
            return Optional.empty();
        }
        if (exactly.closingMissing(actions)) {
            return Optional.of(silence.lacking(actions, "no closing date", query));
        }
        if (exactly.missing(actions)) {
            return Optional.of(silence.about(actions, EnumSet.of(Asked.WHEN), query));
        }
        return lack(actions, query).map(lack -> silence.lacking(actions, lack, query));
    }

    private Optional<String> lack(List<Action> actions, PlanQuery query) {
        List<String> cells =
                actions.stream()
                        .flatMap(action -> action.cells().values().stream())
                        .map(Cell::text)
                        .toList();
        return Particular.missing(said.line(), cells)
                .map(Particular::lack)
                .or(
                        () ->
                                new HeadNoun(plan)
                                        .missing(said, query.topic(), actions)
                                        .map(noun -> "no " + noun));
    }
}
