package io.benchmate.ask;

import io.benchmate.ask.Intent.Breadth;

import java.util.List;

/**
 * How many of the rows that fit a topic are worth showing: rather one right row than ten near ones.
 */
final class Choice {
    /** Below this share of the topic a row is not an answer. */
    static final double CONFIDENT = 0.34;

    private static final double CLOSE = 0.89;
    private static final double CLOSE_FOR_A_SIDE = 0.93;
    private static final double CLOSE_AMONG_MANY = 0.8;
    private static final double WIDE = 0.7;
    private static final int FEW = 3;
    private static final int MANY = 8;

    /** Beside a row that speaks of more of the topic, one that speaks of less is no answer. */
    private static final double AS_MUCH = 0.88;

    private static final double TITLED = 0.6;

    /** What a title says in full is what the action is called. */
    private static final double NAMED = 0.95;

    private static final double AHEAD = 1.2;
    private static final double SPOKEN = 0.2;
    private static final double STRONG = 1.2;

    private Choice() {}

    /** Beside a row that is about the topic, one that only mentions it is no answer. */
    private static boolean isTitled(Hit hit, Hit best) {
        return best.titled() < TITLED || hit.titled() > 0;
    }

    /**
     * The row that stands out where none is sure: its title speaks of the topic, and the next best
     * row is well behind. Questions in everyday words hold much that no plan says, so the share
     * that is covered alone would refuse too many of them.
     */
    static List<Hit> outstanding(List<Hit> hits) {
        boolean ahead =
                hits.size() == 1
                        || (hits.size() > 1 && hits.get(0).score() >= AHEAD * hits.get(1).score());
        return ahead && hits.getFirst().titled() >= SPOKEN && hits.getFirst().score() >= STRONG
                ? List.of(hits.getFirst())
                : List.of();
    }

    /** The rows to show, best first; empty when none is an answer. */
    static List<Hit> of(List<Hit> hits, Breadth breadth) {
        return switch (breadth) {
            case ONE, FEW -> close(hits, CLOSE, AS_MUCH, FEW);
            case MANY -> close(hits, CLOSE_AMONG_MANY, AS_MUCH, MANY);
        };
    }

    /** Who asks for all of a kind means each that is called so, however long its title is. */
    static List<Hit> called(List<Hit> hits, List<Hit> close) {
        boolean kind = !close.isEmpty() && close.getFirst().titled() >= NAMED;
        return !kind
                ? close
                : hits.stream()
                        .filter(hit -> close.contains(hit) || hit.titled() >= NAMED)
                        .limit(MANY)
                        .toList();
    }

    /** The same, where one side of an action is asked for: of one thing rather than of two. */
    static List<Hit> sideOf(List<Hit> hits, Breadth breadth) {
        return breadth == Breadth.MANY
                ? of(hits, breadth)
                : close(hits, CLOSE_FOR_A_SIDE, AS_MUCH, FEW);
    }

    /** All that are about the topic, where a filter leaves out what is not meant. */
    static List<Hit> wide(List<Hit> hits) {
        return close(hits, WIDE, WIDE, MANY);
    }

    private static List<Hit> close(List<Hit> hits, double score, double covered, int most) {
        if (hits.isEmpty() || hits.getFirst().covered() < CONFIDENT) {
            return List.of();
        }
        Hit best = hits.getFirst();
        return hits.stream()
                .filter(hit -> hit.score() >= best.score() * score)
                .filter(hit -> hit.covered() >= best.covered() * covered)
                .filter(hit -> isTitled(hit, best) || hit.score() >= best.score() * CLOSE)
                .limit(most)
                .toList();
    }
}
