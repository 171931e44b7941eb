package io.benchmate.ask;

import java.util.Optional;

/**
 * What a question that would be refused as unknown means by the help of the {@link Rewriter}, as
 * far as the plan can check it. Where none is set, the plan is not even outlined for it.
 */
final class Rewording {
    private Rewording() {}

    static Optional<Intent> of(String question, IndexedPlan plan, Rewriter rewriter) {
        return rewriter == Rewriter.NONE
                ? Optional.empty()
                : rewriter.rewrite(question, Outline.of(plan.plan()))
                        .flatMap(new Checking(plan)::of);
    }
}
