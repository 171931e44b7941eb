package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words of a plan's cells, and which stand beside which. Of a pair only a place is kept, so
 * that a large plan needs no more room than a small one: now and then it takes a pair to be there
 * that is not. Immutable.
 */
final class Pairs {
    private static final int PLACES = 20;
    private static final int SHORTEST = 3;

    private static final Pattern CAPITALS =
            Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}{4,6}(?![\\p{L}\\d])");

    private final BitSet there = new BitSet(1 << PLACES);
    private final Set<String> words = new HashSet<>();
    private final Set<String> capitals = new TreeSet<>();

    Pairs(List<Action> actions) {
        for (Action action : actions) {
            add(action.title());
            action.themes().forEach(this::add);
            action.cells().values().stream().map(Cell::text).forEach(this::add);
        }
    }

    private void add(String text) {
        List<String> line = Wording.words(text);
        words.addAll(line);
        for (int at = 1; at < line.size(); at++) {
            there.set(place(line.get(at - 1), line.get(at)));
        }
        CAPITALS.matcher(text)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .filter(word -> !Spelling.english(word))
                .forEach(capitals::add);
    }

    /** Whether it is a word of some cell. */
    boolean holds(String word) {
        return words.contains(word);
    }

    /** What is printed in capitals and is no English word, such as a committee's letters. */
    Set<String> capitals() {
        return capitals;
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
