package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.PlanId;

import java.util.List;

/**
 * What a person asked last, for follow-ups.
 *
 * @param text the question that the intent was understood from
 * @param shown the actions of the answer, over all pages, in order
 * @param page the page that was shown
 */
record Remembered(PlanId plan, String text, Intent intent, List<Action> shown, int page) {
    Remembered {
        shown = List.copyOf(shown);
    }
}
