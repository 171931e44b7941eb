package io.benchmate.ask;

import io.benchmate.plan.Field;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a question asks that only a column of its own tells: priorities and reasons. In a plan
 * without such a column its words may mean anything; only what something is done for, its aims tell
 * as well.
 *
 * @param priority the priority asked for; null for none
 * @param asked which of those columns are to be quoted
 */
record ColumnAsk(@Nullable PriorityAsk priority, Set<Asked> asked) {
    /** What "why is it in the plan" or "what priority has it" may be read as, and is not. */
    private static final Set<Asked> LOOSE =
            EnumSet.of(
                    Asked.EVIDENCE,
                    Asked.STATUS,
                    Asked.REASON,
                    Asked.NAME,
                    Asked.WHICH,
                    Asked.NUMBER);

    /** Its words are taken. */
    static ColumnAsk in(Utterance said, IndexedPlan plan) {
        boolean given = plan.has(Field.PRIORITY);
        PriorityAsk priority = PriorityWords.in(said, given).orElse(null);
        Set<Asked> asked = EnumSet.noneOf(Asked.class);
        if (priority != null || (given && PriorityWords.asked(said))) {
            asked.add(Asked.PRIORITY);
        }
        boolean reasons = plan.has(Field.REASON);
        if (reasons ? Rationale.asked(said) : Rationale.purpose(said)) {
            asked.add(reasons ? Asked.RATIONALE : Asked.PURPOSE);
        }
        return new ColumnAsk(priority, asked);
    }

    /** A question about one action asks for its priority, and does not filter by it. */
    PlanQuery narrow(PlanQuery query) {
        return priority == null || !query.named().isEmpty() ? query : query.with(priority);
    }

    /** The sides asked about, with what these columns tell and without what they rule out. */
    Set<Asked> with(Set<Asked> others) {
        if (!asked.isEmpty()) {
            others.removeAll(LOOSE);
            others.addAll(asked);
        }
        return others;
    }
}
