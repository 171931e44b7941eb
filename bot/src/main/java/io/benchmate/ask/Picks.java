package io.benchmate.ask;

import io.benchmate.ask.Intent.Breadth;
import io.benchmate.plan.Action;

import java.util.ArrayList;
import java.util.List;

/** Picks rows where a topic is not one thing: two topics in one, or two things side by side. */
final class Picks {
    private static final double OTHERWISE = 0.5;

    /** What only its comments mention is not what such a row is about. */
    private static final double SPOKEN = 0.2;

    /** Above this share a row has both of two topics. */
    private static final double BOTH = 0.8;

    private final Finder finder;

    Picks(Finder finder) {
        this.finder = finder;
    }

    /** "The costing model and open days": two topics that no one row has, the best row of each. */
    List<Hit> apart(Topic topic, List<Hit> together) {
        if (topic.sides().size() != 2
                || (!together.isEmpty() && together.getFirst().covered() > BOTH)) {
            return List.of();
        }
        List<Hit> apart = new ArrayList<>();
        for (Topic side : topic.sides()) {
            Choice.of(finder.about(side), Breadth.ONE).stream()
                    .filter(
                            hit ->
                                    hit.covered() >= Answering.MEANT
                                            && hit.titled() >= Answering.MEANT / 2)
                    .limit(1)
                    .forEach(apart::add);
        }
        boolean two = apart.size() == 2 && apart.getFirst().row() != apart.getLast().row();
        return two ? apart : List.of();
    }

    /** Whether a row speaks of most of the topic, though one thing of it is outside such plans. */
    boolean otherwise(Topic topic) {
        long inside =
                topic.telling().known().stream().filter(concept -> !concept.missing()).count();
        List<Hit> hits = inside < 2 ? List.of() : finder.about(topic);
        return !hits.isEmpty()
                && hits.getFirst().covered() >= OTHERWISE
                && hits.getFirst().titled() >= SPOKEN;
    }

    /** One row for each side, all different where they can be. */
    List<Action> apart(List<PlanQuery> sides) {
        List<List<Hit>> fitting = sides.stream().map(side -> fitting(side.topic())).toList();
        List<Action> picked = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            if (!sides.get(i).named().isEmpty()) {
                picked.addAll(sides.get(i).named());
            } else {
                picked.add(best(fitting, i, picked));
            }
        }
        return picked;
    }

    /** The best row of a side that no other side needs more. */
    private static Action best(List<List<Hit>> fitting, int side, List<Action> picked) {
        List<Hit> own =
                fitting.get(side).stream()
                        .filter(hit -> !picked.contains(hit.row().action()))
                        .toList();
        if (own.size() < 2) {
            return (own.isEmpty() ? fitting.get(side) : own).getFirst().row().action();
        }
        Hit first = own.getFirst();
        boolean wanted =
                fitting.stream()
                        .skip(side + 1L)
                        .anyMatch(
                                other ->
                                        !other.isEmpty()
                                                && other.getFirst().row() == first.row()
                                                && loss(other) > loss(own));
        return (wanted ? own.get(1) : first).row().action();
    }

    /** How much worse a side's second row fits. */
    private static double loss(List<Hit> hits) {
        return hits.size() < 2 ? 1 : 1 - hits.get(1).score() / hits.getFirst().score();
    }

    List<Hit> fitting(Topic topic) {
        return Choice.wide(finder.about(topic));
    }
}
