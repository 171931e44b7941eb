package io.benchmate.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Mends a word that nobody knows to the one from which one slip of the keyboard leads to it, by how
 * likely the slip is and by the words beside it: "whem is", "the nex month". Where two fit equally
 * it leaves the word alone. Names stay: what is in capitals, or begins with one within a sentence,
 * and common given names. Immutable.
 */
final class Slips {
    private static final Set<String> NAMES = WordFile.words("given-names.txt");
    private static final int SHORTEST = 3;
    private static final int SHORT = 4;
    private static final int LONGEST = 24;

    /** What a fitting neighbour is worth. */
    private static final double FITS = 0.6;

    /** What is less apart is equally near. */
    private static final double APART = 0.25;

    private static final double FRAME = 0;
    private static final double KNOWN = 0.4;

    private final Spelling spelling;
    private final Predicate<String> own;
    private final List<List<Target>> targets = new ArrayList<>();
    private final Recent<List<Near>> near = new Recent<>(2_048, this::nearest);

    private record Target(String word, double cost) {}

    private record Near(String word, double cost) {}

    /**
     * @param own whether a word is the plan's own, such as a code
     */
    Slips(Spelling spelling, Collection<String> words, Predicate<String> own) {
        this.spelling = spelling;
        this.own = own;
        for (int length = 0; length <= LONGEST + 1; length++) {
            targets.add(new ArrayList<>());
        }
        Beside.FRAME.words().forEach(word -> add(word, FRAME));
        words.stream()
                .filter(word -> word.length() >= SHORT && !Beside.FRAME.holds(word))
                .sorted()
                .forEach(word -> add(word, KNOWN));
    }

    private void add(String word, double cost) {
        if (word.length() <= LONGEST && word.chars().allMatch(Character::isLetter)) {
            targets.get(word.length()).add(new Target(word, cost));
        }
    }

    /** The text with its slips mended, else to the letter. */
    String mended(String text) {
        List<Piece> pieces = Piece.of(text);
        StringBuilder mended = null;
        for (int at = pieces.size() - 1; at >= 0; at--) {
            Piece piece = pieces.get(at);
            if (!slipped(piece)) {
                continue;
            }
            String left = at > 0 ? pieces.get(at - 1).word() : Beside.BEGINNING;
            String right = at + 1 < pieces.size() ? pieces.get(at + 1).word() : Beside.END;
            String meant = meant(piece.word(), left, right);
            if (!meant.equals(piece.word())) {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.replace(piece.from(), piece.until(), piece.written(meant));
            }
        }
        return mended == null ? text : mended.toString();
    }

    private boolean slipped(Piece piece) {
        String word = piece.word();
        return piece.small()
                && word.length() >= SHORTEST
                && word.length() <= LONGEST
                && !spelling.holds(word)
                && !NAMES.contains(word)
                && !own.test(word);
    }

    private String meant(String word, String left, String right) {
        boolean real = Spelling.english(word);
        Near best = new Near(word, Slip.NONE);
        Near second = best;
        for (Near each : near.of(word)) {
            int fits = fits(left, each.word(), right);
            if (real && fits < 2) {
                continue;
            }
            Near scored = new Near(each.word(), each.cost() - FITS * fits);
            if (scored.cost() < best.cost()) {
                second = best;
                best = scored;
            } else if (scored.cost() < second.cost()) {
                second = scored;
            }
        }
        boolean alone = second.cost() - best.cost() >= APART;
        return best.cost() <= most(word) && (alone || alike(best, second)) ? best.word() : word;
    }

    private static double most(String word) {
        return word.length() > SHORT ? Slip.NONE - 1 : Slip.USUAL + KNOWN;
    }

    private static boolean alike(Near one, Near two) {
        return Vocabulary.FIELD.stem(one.word()).equals(Vocabulary.FIELD.stem(two.word()));
    }

    private static int fits(String left, String word, String right) {
        return (Beside.FRAME.fits(left, word) ? 1 : 0) + (Beside.FRAME.fits(word, right) ? 1 : 0);
    }

    private List<Near> nearest(String word) {
        List<Near> found = new ArrayList<>();
        boolean real = Spelling.english(word);
        for (int length = word.length() - 1; length <= word.length() + 1; length++) {
            for (Target target : targets.get(length)) {
                double cost = Slip.cost(target.word(), word);
                boolean frame = target.cost() == FRAME;
                boolean may = frame || !real && word.length() >= SHORT && length >= SHORT;
                if (may && cost < Slip.NONE && (frame || word.length() > SHORT || cost <= 1)) {
                    found.add(new Near(target.word(), cost + target.cost()));
                }
            }
        }
        return List.copyOf(found);
    }
}
