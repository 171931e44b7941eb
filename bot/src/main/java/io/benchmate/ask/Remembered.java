package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.PlanId;

import java.util.List;

/**
 * What a person asked last, for follow-ups.
 *
 * @param text the question that the intent was understood from, so that it can be asked again
 * @param typed what the person typed or pressed
 * @param shown the actions of the answer, over all pages, in order
 * @param page the page that was shown
 * @param list what "the second one" counts in: the last list shown, or the actions offered
 * @param at the place in the list of the one action that was picked from it, from 0; -1 when none
 *     was
 * @param options what the bot asked back, if it did
 * @param refused whether the plan did not tell
 * @param planChosen whether the person chose the plan, by its name or a button
 */
record Remembered(
        PlanId plan,
        String text,
        String typed,
        Intent intent,
        List<Action> shown,
        int page,
        List<Action> list,
        int at,
        List<Answer.Option> options,
        boolean refused,
        boolean planChosen) {
    Remembered {
        shown = List.copyOf(shown);
        list = List.copyOf(list);
        options = List.copyOf(options);
    }

    static Remembered of(
            PlanId plan, String text, String typed, Intent intent, List<Action> shown) {
        return new Remembered(
                plan, text, typed, intent, shown, 1, shown, -1, List.of(), false, false);
    }

    /** Typed in other words than it was understood from. */
    Remembered typed(String words) {
        return new Remembered(
                plan, text, words, intent, shown, page, list, at, options, refused, planChosen);
    }

    Remembered onPage(int other) {
        return new Remembered(
                plan, text, typed, intent, shown, other, list, at, options, refused, planChosen);
    }

    /** With the list that the next "the second one" will count in. */
    Remembered in(List<Action> other, int place) {
        return new Remembered(
                plan, text, typed, intent, shown, page, other, place, options, refused, planChosen);
    }

    Remembered asking(List<Answer.Option> back) {
        return new Remembered(
                plan, text, typed, intent, shown, page, list, at, back, refused, planChosen);
    }

    /** Refused, with the actions that were offered instead. */
    Remembered refusing(List<Action> nearest) {
        return new Remembered(
                plan, text, typed, intent, shown, page, nearest, -1, options, true, planChosen);
    }

    Remembered onChosenPlan(boolean chosen) {
        return new Remembered(
                plan, text, typed, intent, shown, page, list, at, options, refused, chosen);
    }
}
