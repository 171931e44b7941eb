package io.benchmate.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The words from which one slip of the keyboard leads to a given one. Of three letters, changed for
 * others, any abbreviation may be made; such a word has lost a letter or has them in the wrong
 * order. Immutable.
 */
final class NearWords {
    private static final int SHORT = 4;
    private static final int LONGEST = 25;

    /** So much less likely is a word of the plan than one that questions are made of. */
    private static final double PLANS = 0.1;

    /** And so much one of neither. */
    private static final double OTHER = 0.4;

    private static final List<List<String>> FRAME = byLength(Beside.FRAME.words());

    private final List<List<String>> known;
    private final Predicate<String> plans;

    /**
     * @param cost the less the likelier
     * @param frame whether it is a word that questions are made of
     */
    record Near(String word, double cost, boolean frame) {
        Near less(double by) {
            return new Near(word, cost - by, frame);
        }

        /** Whether the slip is one that hands make. */
        boolean usual() {
            return cost <= Slip.USUAL + (frame ? 0 : OTHER);
        }
    }

    /**
     * @param plans whether a word is one of the plan's own cells
     */
    NearWords(Collection<String> known, Predicate<String> plans) {
        this.plans = plans;
        this.known =
                byLength(
                        known.stream().filter(word -> !Beside.FRAME.holds(word)).sorted().toList());
    }

    private static List<List<String>> byLength(Collection<String> words) {
        List<List<String>> lists = new ArrayList<>();
        for (int length = 0; length <= LONGEST; length++) {
            lists.add(new ArrayList<>());
        }
        words.stream()
                .filter(word -> word.length() <= LONGEST)
                .filter(word -> word.chars().allMatch(Character::isLetter))
                .forEach(word -> lists.get(word.length()).add(word));
        return lists;
    }

    /** Those of the frame. */
    List<Near> frame(String word) {
        return List.copyOf(among(FRAME, word, _ -> 0));
    }

    /** Those of the frame that are two words in one: "whats". */
    List<Near> shortened(String word) {
        return word.length() < SHORT || Beside.FRAME.holds(word) || Wording.words(word).size() > 1
                ? List.of()
                : among(FRAME, word, _ -> 0).stream()
                        .filter(near -> Wording.words(near.word()).size() > 1)
                        .filter(Near::usual)
                        .toList();
    }

    /** Those letters that stand for something, by a usual slip. */
    List<Near> capitals(String word, Collection<String> letters) {
        return letters.contains(word)
                ? List.of()
                : letters.stream()
                        .filter(each -> Math.abs(each.length() - word.length()) < 2)
                        .map(each -> new Near(each, Slip.cost(each, word), false))
                        .filter(near -> near.cost() <= Slip.USUAL)
                        .toList();
    }

    /** Those of the frame, of the plan and of the field; for a short word, by a usual slip. */
    List<Near> to(String word) {
        List<Near> found = among(FRAME, word, _ -> 0);
        for (Near near : among(known, word, this::other)) {
            boolean enough = near.word().length() >= SHORT;
            if (enough && (word.length() > SHORT || near.usual())) {
                found.add(near);
            }
        }
        return List.copyOf(found);
    }

    /**
     * Those of everyday English that begin alike, with all the same letters or one left out or
     * twice: words that no list has are many.
     */
    List<Near> english(String word) {
        if (word.length() <= SHORT) {
            return List.of();
        }
        List<Near> found = new ArrayList<>();
        for (int length = word.length() - 1; length <= word.length() + 1; length++) {
            found.addAll(near(English.beginning(word.charAt(0), length), word, this::other));
            if (word.charAt(1) != word.charAt(0)) {
                found.addAll(near(English.beginning(word.charAt(1), length), word, this::other));
            }
        }
        return found.stream().filter(near -> near.cost() < Slip.USUAL + OTHER).toList();
    }

    private double other(String word) {
        return plans.test(word) ? PLANS : OTHER;
    }

    private static List<Near> among(
            List<List<String>> words, String word, ToDoubleFunction<String> less) {
        List<Near> found = new ArrayList<>();
        for (int length = word.length() - 1; length <= word.length() + 1; length++) {
            found.addAll(near(words.get(length), word, less));
        }
        return found;
    }

    private static List<Near> near(List<String> words, String word, ToDoubleFunction<String> less) {
        List<Near> found = new ArrayList<>();
        for (String each : words) {
            double cost = Slip.cost(each, word);
            if (cost < Slip.NONE && (word.length() >= SHORT || cost < Slip.USUAL)) {
                double unlikely = less.applyAsDouble(each);
                found.add(new Near(each, cost + unlikely, unlikely == 0));
            }
        }
        return found;
    }
}
