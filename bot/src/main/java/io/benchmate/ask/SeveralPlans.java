package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A printed number may stand in two loaded plans. Where neither the words nor the talk tell which
 * plan is meant, the person is asked, with each plan's action shown.
 */
final class SeveralPlans {
    /** More buttons than these are no short question. */
    private static final int MOST = 4;

    private SeveralPlans() {}

    /** The plans whose actions the question names by number, in order; empty when it names none. */
    static Map<Plan, List<Action>> naming(
            List<Plan> live, Question question, Function<Plan, IndexedPlan> index) {
        Map<Plan, List<Action>> naming = new LinkedHashMap<>();
        for (Plan plan : live) {
            Intent intent =
                    new Understanding(index.apply(plan), question.askedOn()).of(question.text());
            if (intent instanceof Intent.Look look && !look.query().named().isEmpty()) {
                naming.put(plan, look.query().named());
            }
        }
        return naming;
    }

    /** The question back: which plan. */
    static Optional<Answer.Which> which(Map<Plan, List<Action>> naming, String question) {
        List<Answer.Option> options = new ArrayList<>();
        naming.forEach(
                (plan, actions) ->
                        options.add(
                                new Answer.Option(
                                        Basis.of(plan), plan.facts().title(), question, actions)));
        return options.size() < 2 || options.size() > MOST
                ? Optional.empty()
                : Optional.of(
                        new Answer.Which(
                                "That number stands in %d plans. Which one do you mean?"
                                        .formatted(options.size()),
                                options));
    }
}
