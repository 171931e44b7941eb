package io.benchmate.ask;

import io.benchmate.plan.Plan;

import java.util.List;

/**
 * All of a plan that a {@link Rewriter} is shown: what its themes and actions are called. No
 * owners, no comments, no dates.
 *
 * @param titles code and title of each action, as "2.4 Technical awards"
 */
public record Outline(List<String> themes, List<String> titles) {
    public Outline {
        themes = List.copyOf(themes);
        titles = List.copyOf(titles);
    }

    static Outline of(Plan plan) {
        return new Outline(
                plan.themes(),
                plan.actions().stream()
                        .map(action -> action.code() + " " + Leads.title(action))
                        .toList());
    }
}
