package io.benchmate.ask;

import io.benchmate.ask.Intent.Breadth;
import io.benchmate.plan.Action;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Picks rows where a topic is not one thing: two topics in one, or two things side by side. */
final class Picks {
    private static final double OTHERWISE = 0.5;

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
        List<Hit> hits = finder.about(topic);
        return !hits.isEmpty() && hits.getFirst().covered() >= OTHERWISE;
    }

    /** The row that fits best and is not on the other side already; else the best. */
    List<Action> best(Topic topic, Set<Action> other) {
        List<Action> fitting = Answering.actions(Choice.of(finder.about(topic), Breadth.MANY));
        List<Action> free = fitting.stream().filter(one -> !other.contains(one)).toList();
        return (free.isEmpty() ? fitting : free).stream().limit(1).toList();
    }
}
