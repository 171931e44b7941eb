package io.benchmate.ask;

import io.benchmate.plan.Action;

import java.util.List;

/**
 * What a question was found to mean after what was said before.
 *
 * @param text the question to remember it by, and to ask again for another page
 * @param list what "the next one" will count in, if the intent picks from a list; else empty
 * @param at the picked one's place in the list, from 0
 * @param sure whether the words cannot mean anything else, so that nobody need ask back
 */
record Meant(Intent intent, String text, List<Action> list, int at, boolean sure)
        implements Reaction {
    static Meant of(Intent intent, String text) {
        return new Meant(intent, text, List.of(), -1, false);
    }

    /** The same words, found to mean something else. */
    Meant meaning(Intent other) {
        return new Meant(other, text, List.of(), -1, sure);
    }

    static Meant surely(Intent intent, String text) {
        return new Meant(intent, text, List.of(), -1, true);
    }
}
