package io.benchmate.ask;

import io.benchmate.plan.Plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What another loaded plan tells where the one that was asked does not. */
final class Elsewhere {
    /** Each costs a whole question. */
    private static final int PLANS = 3;

    private Elsewhere() {}

    /**
     * The first other plan's answer with its actions, under a sentence that says whose it is; empty
     * where none has any.
     *
     * @param asked asks one plan
     */
    static Optional<Told> of(Plan silent, List<Plan> live, Function<Plan, Told> asked) {
        return live.stream()
                .filter(plan -> !plan.id().equals(silent.id()))
                .limit(PLANS)
                .map(plan -> beside(silent, plan, asked.apply(plan)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Told> beside(Plan silent, Plan plan, Told told) {
        boolean tells =
                told.answer() instanceof Answer.One || told.answer() instanceof Answer.Several;
        String lead =
                "“%s” doesn't say. Another plan that I have does, by its own words and colours."
                        .formatted(silent.facts().title());
        return tells
                ? Optional.of(
                        new Told(
                                new Answer.Together(
                                        lead,
                                        List.of(
                                                new Answer.Part(
                                                        plan.facts().title(), told.answer()))),
                                told.after()))
                : Optional.empty();
    }
}
