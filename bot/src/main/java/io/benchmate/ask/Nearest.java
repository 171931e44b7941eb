package io.benchmate.ask;

import io.benchmate.plan.Action;

import java.util.Collections;
import java.util.List;

/** Finds the actions that are nearest to one action. */
final class Nearest {
    private static final int RELATED = 5;

    private final IndexedPlan plan;
    private final Finder finder;
    private final Listing listing;

    Nearest(IndexedPlan plan, Finder finder, Listing listing) {
        this.plan = plan;
        this.finder = finder;
        this.listing = listing;
    }

    /**
     * The actions that share most words with this one's title; where none does, its neighbours
     * under the theme.
     */
    Answer to(Action action) {
        Topic topic = plan.topics().of(plan.utterance(action.title()));
        List<Action> near =
                Answering.actions(finder.about(topic)).stream()
                        .filter(other -> !other.id().equals(action.id()))
                        .limit(RELATED)
                        .toList();
        if (!near.isEmpty()) {
            return listing.related(
                    near, "By their words, nearest to action " + action.code() + ":");
        }
        List<Action> beside =
                plan.plan().actions().stream()
                        .filter(other -> !other.id().equals(action.id()))
                        .filter(other -> !Collections.disjoint(other.themes(), action.themes()))
                        .limit(RELATED)
                        .toList();
        return listing.related(beside, "Under the same theme as action " + action.code() + ":");
    }
}
