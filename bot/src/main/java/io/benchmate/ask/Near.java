package io.benchmate.ask;

import io.benchmate.plan.Action;

import java.util.List;

/**
 * The actions that are offered where the plan doesn't say: those near enough to be of help. A
 * reader who is refused and then shown what has one common word with him trusts neither. Pure.
 */
final class Near {
    private static final int MOST = 3;

    /** So much of what was asked an action speaks of, to be near it at all. */
    private static final double NEAR = 0.4;

    /** Or less, where it speaks of that much better than of chance words. */
    private static final double SOME = 0.3;

    private static final double WELL = 1.2;

    /** What is so much further than the nearest is far. */
    private static final double AS_NEAR = 0.6;

    private Near() {}

    static List<Action> of(List<Hit> hits) {
        double best = hits.stream().mapToDouble(Hit::covered).max().orElse(0);
        return hits.stream()
                .filter(hit -> isNear(hit) && hit.covered() >= AS_NEAR * best)
                .map(hit -> hit.row().action())
                .limit(MOST)
                .toList();
    }

    private static boolean isNear(Hit hit) {
        return hit.covered() >= NEAR || hit.covered() >= SOME && hit.score() >= WELL;
    }
}
