package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;

import java.util.BitSet;
import java.util.List;

/**
 * Which words stand beside which in a plan's cells. Of a pair only a place is kept, so that a large
 * plan needs no more room than a small one: now and then it takes a pair to be there that is not.
 * Immutable.
 */
final class Pairs {
    private static final int PLACES = 20;
    private static final int SHORTEST = 3;

    private final BitSet there = new BitSet(1 << PLACES);

    Pairs(List<Action> actions) {
        for (Action action : actions) {
            add(action.title());
            action.themes().forEach(this::add);
            action.cells().values().stream().map(Cell::text).forEach(this::add);
        }
    }

    private void add(String text) {
        List<String> words = Wording.words(text);
        for (int at = 1; at < words.size(); at++) {
            there.set(place(words.get(at - 1), words.get(at)));
        }
    }

    /** Whether the two, of which neither merely holds a sentence together, stand there so. */
    boolean fits(String left, String right) {
        return tells(left) && tells(right) && there.get(place(left, right));
    }

    private static boolean tells(String word) {
        return word.length() >= SHORTEST && !Topics.chatter(word) && !Beside.FRAME.holds(word);
    }

    private static int place(String left, String right) {
        return ((31 * left.hashCode() + right.hashCode()) * 0x9E3779B1) >>> (32 - PLACES);
    }
}
