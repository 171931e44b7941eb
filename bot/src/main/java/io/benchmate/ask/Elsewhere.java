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
     * The first other plan's answer with its actions, and a sentence that says whose it is; empty
     * where none has any.
     *
     * @param asked asks one plan
     */
    static Optional<Told> of(Plan silent, List<Plan> live, Function<Plan, Told> asked) {
        return live.stream()
                .filter(plan -> !plan.id().equals(silent.id()))
                .limit(PLANS)
                .map(plan -> told(silent, plan, asked.apply(plan)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Told> told(Plan silent, Plan plan, Told told) {
        String whose =
                "“%s” doesn't say. In “%s”: "
                        .formatted(silent.facts().title(), plan.facts().title());
        return switch (told.answer()) {
            case Answer.One one -> Optional.of(new Told(led(whose, one), told.after()));
            case Answer.Several several -> Optional.of(new Told(led(whose, several), told.after()));
            case Answer.Count _,
                    Answer.Meaning _,
                    Answer.NotSaid _,
                    Answer.Which _,
                    Answer.Together _,
                    Answer.Help _,
                    Answer.Courtesy _,
                    Answer.NoPlan _ ->
                    Optional.empty();
        };
    }

    private static Answer led(String whose, Answer.One one) {
        return new Answer.One(
                one.basis(), one.understood(), whose + one.lead(), one.action(), one.quotes());
    }

    private static Answer led(String whose, Answer.Several several) {
        return new Answer.Several(
                several.basis(),
                several.understood(),
                whose + several.lead(),
                several.groups(),
                several.total(),
                several.page(),
                several.pages(),
                several.wider());
    }
}
