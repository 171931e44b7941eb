package io.benchmate.ask;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Mends a word that nobody knows to the one from which one slip of the keyboard leads to it, by how
 * likely the slip is and by the words beside it: "whem is", "the nex month". Where two fit equally
 * it leaves the word alone. A real word is mended only where its neighbours leave hardly a doubt:
 * "how man actions". Names stay: what is in capitals, or begins with one within a sentence, and
 * common given names. Immutable.
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

    private final Spelling spelling;
    private final Pairs pairs;
    private final Predicate<String> own;
    private final NearWords words;
    private final Recent<List<NearWords.Near>> near;

    /**
     * @param own whether a word is the plan's own, such as a code
     */
    Slips(Spelling spelling, Pairs pairs, Predicate<String> own) {
        this.spelling = spelling;
        this.pairs = pairs;
        this.own = own;
        this.words = new NearWords(spelling.known());
        this.near = new Recent<>(4_096, this::nearest);
    }

    /** The text with its slips mended, else to the letter. */
    String mended(String text) {
        List<Piece> pieces = Piece.of(text);
        if (pieces.size() == 1 && pieces.getFirst().capitals()) {
            return text;
        }
        StringBuilder mended = null;
        for (int at = pieces.size() - 1; at >= 0; at--) {
            Piece piece = pieces.get(at);
            List<NearWords.Near> candidates = piece.small() ? near.of(piece.word()) : List.of();
            if (candidates.isEmpty()) {
                continue;
            }
            String left = at > 0 ? pieces.get(at - 1).word() : Beside.BEGINNING;
            String right = at + 1 < pieces.size() ? pieces.get(at + 1).word() : Beside.END;
            String meant = meant(new Place(left, piece.word(), right), candidates);
            if (!meant.equals(piece.word())) {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.replace(piece.from(), piece.until(), piece.written(meant));
            }
        }
        return mended == null ? text : mended.toString();
    }

    private List<NearWords.Near> nearest(String word) {
        boolean may =
                word.length() >= SHORTEST
                        && word.length() <= LONGEST
                        && !NAMES.contains(word)
                        && !own.test(word)
                        && Wording.words(word).equals(List.of(word));
        if (!may) {
            return List.of();
        }
        if (spelling.holds(word) || Beside.FRAME.holds(word)) {
            return words.frame(word);
        }
        List<NearWords.Near> found = words.to(word);
        boolean lost =
                found.isEmpty() && !Spelling.english(word) && spelling.mend(word).equals(word);
        return lost ? words.english(word) : found;
    }

    private record Place(String left, String word, String right) {}

    private String meant(Place place, List<NearWords.Near> candidates) {
        NearWords.Near best = new NearWords.Near(place.word(), Slip.NONE, false);
        NearWords.Near second = best;
        for (NearWords.Near each : candidates) {
            int fits = frame(place, each.word());
            int own = plan(place, each.word());
            if (!enough(place, each, fits, own)) {
                continue;
            }
            NearWords.Near scored = each.less(FITS * Math.min(2, fits + own));
            if (scored.cost() < best.cost()) {
                second = best;
                best = scored;
            } else if (scored.cost() < second.cost()) {
                second = scored;
            }
        }
        boolean alone = second.cost() - best.cost() >= APART;
        boolean clear = best.cost() < Slip.NONE && (alone || alike(best.word(), second.word()));
        boolean plural = place.word().endsWith("s") && alike(best.word(), place.word());
        return clear && !plural ? best.word() : place.word();
    }

    /** Whether so many fitting neighbours are evidence enough. */
    private boolean enough(Place place, NearWords.Near near, int frame, int plan) {
        String word = place.word();
        if (spelling.holds(word) || Beside.FRAME.holds(word)) {
            boolean may = !IndexedPlan.usual(word) || Beside.FRAME.never(place.left(), word);
            return may && frame == 2 && frame(place, word) == 0 && near.cost() <= Slip.USUAL;
        }
        if (Spelling.english(word)) {
            boolean swapped = near.frame() && frame == 1 && near.cost() < Slip.USUAL;
            return frame == 2 || plan > 0 || swapped && !beside(place, near.word());
        }
        boolean little = word.length() < SHORT && !near.frame();
        return little ? plan > 0 : word.length() > SHORT || frame + plan > 0 || near.usual();
    }

    /** Whether a neighbour is a word of the frame and yet does not fit. */
    private static boolean beside(Place place, String word) {
        boolean left = !Beside.FRAME.fits(place.left(), word) && framed(place.left());
        boolean right = !Beside.FRAME.fits(word, place.right()) && framed(place.right());
        return left || right;
    }

    private static boolean framed(String word) {
        return !Character.isLetter(word.charAt(0)) || Beside.FRAME.holds(word);
    }

    private static boolean alike(String one, String two) {
        return Vocabulary.FIELD.stem(one).equals(Vocabulary.FIELD.stem(two));
    }

    private static int frame(Place place, String word) {
        return (Beside.FRAME.fits(place.left(), word) ? 1 : 0)
                + (Beside.FRAME.fits(word, place.right()) ? 1 : 0);
    }

    private int plan(Place place, String word) {
        return (pairs.fits(place.left(), word) ? 1 : 0) + (pairs.fits(word, place.right()) ? 1 : 0);
    }
}
