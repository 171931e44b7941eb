package io.benchmate.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Mends a word that nobody knows to the one from which one slip of the keyboard leads to it, by how
 * likely the slip is and by the words beside it: "whem is", "the nex month". Where two fit equally
 * it takes the one that the plan prints, if it prints but one, else leaves the word alone. A real
 * word is mended only where its neighbours leave hardly a doubt: "how man actions", "in match
 * 2027". Names stay: what begins with a capital within a sentence, and given names but where both
 * neighbours speak against them. Letters in capitals that nobody knows become the plan's own, if
 * one slip makes them of those of one owner or group only. Immutable.
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
        this.words = new NearWords(spelling.known(), pairs::holds);
        this.near = new Recent<>(16_384, this::nearest);
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
            List<NearWords.Near> candidates = candidates(piece);
            if (candidates.isEmpty()) {
                continue;
            }
            String left = at > 0 ? pieces.get(at - 1).word() : Beside.BEGINNING;
            String right = at + 1 < pieces.size() ? pieces.get(at + 1).word() : Beside.END;
            String meant =
                    piece.form() == Piece.Form.CAPITALS
                            ? candidates.getFirst().word()
                            : meant(new Place(left, piece.word(), right), candidates);
            if (!meant.equals(piece.word())) {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.replace(piece.from(), piece.until(), piece.written(meant));
            }
        }
        return mended == null ? text : mended.toString();
    }

    private List<NearWords.Near> candidates(Piece piece) {
        return switch (piece.form()) {
            case SMALL -> near.of(piece.word());
            case SHORTENED -> shortened(piece.word());
            case CAPITALS -> capitals(piece.word());
            case OTHER -> List.of();
        };
    }

    private List<NearWords.Near> shortened(String word) {
        String owner = word.substring(0, word.length() - 1);
        return IndexedPlan.usual(owner) ? List.of() : words.shortened(word);
    }

    /** Letters that nobody knows and that one slip makes of the plan's, and of one of them only. */
    private List<NearWords.Near> capitals(String word) {
        if (spelling.holds(word) || own.test(word)) {
            return List.of();
        }
        List<NearWords.Near> found = words.capitals(word, pairs.capitals());
        return found.size() == 1 ? found : List.of();
    }

    private List<NearWords.Near> nearest(String word) {
        boolean may =
                word.length() >= SHORTEST
                        && word.length() <= LONGEST
                        && !own.test(word)
                        && Wording.words(word).equals(List.of(word));
        if (!may) {
            return List.of();
        }
        if (NAMES.contains(word) || spelling.holds(word) || Beside.FRAME.holds(word)) {
            return words.frame(word);
        }
        List<NearWords.Near> found = words.to(word);
        boolean lost =
                found.isEmpty() && !Spelling.english(word) && spelling.mend(word).equals(word);
        return lost ? words.english(word) : found;
    }

    private record Place(String left, String word, String right) {}

    private String meant(Place place, List<NearWords.Near> candidates) {
        List<NearWords.Near> found = new ArrayList<>();
        for (NearWords.Near each : candidates) {
            NearWords.Near scored = scored(place, each);
            if (scored.cost() < Slip.NONE) {
                found.add(scored);
            }
        }
        if (found.isEmpty()) {
            return place.word();
        }
        found.sort(Comparator.comparingDouble(NearWords.Near::cost));
        NearWords.Near best = found.getFirst();
        NearWords.Near second =
                found.stream()
                        .filter(other -> !alike(best.word(), other.word()))
                        .findFirst()
                        .orElse(new NearWords.Near(place.word(), Slip.NONE, false));
        boolean plural = place.word().equals(best.word() + "s");
        if (second.cost() - best.cost() >= APART) {
            return plural ? place.word() : best.word();
        }
        boolean known = spelling.holds(place.word()) || Spelling.english(place.word());
        return known ? place.word() : printed(best.word(), second.word(), place.word());
    }

    /** With what its neighbours are worth; out of reach where they are not evidence enough. */
    private NearWords.Near scored(Place place, NearWords.Near near) {
        int frame = frame(place, near.word());
        int own = plan(place, near.word());
        return enough(place, near, frame, own)
                ? near.less(FITS * Math.min(2, frame + own))
                : near.less(-Slip.NONE);
    }

    /** Of two that are as near, the one that the plan prints, if it prints but one. */
    private String printed(String one, String two, String typed) {
        boolean first = pairs.holds(one);
        return first == pairs.holds(two) ? typed : first ? one : two;
    }

    /** Whether so many fitting neighbours are evidence enough. */
    private boolean enough(Place place, NearWords.Near near, int frame, int plan) {
        String word = place.word();
        if (NAMES.contains(word)) {
            return frame == 2;
        }
        if (Beside.FRAME.never(place.left(), word)) {
            boolean opens = place.left().equals(Beside.BEGINNING);
            return frame > (opens ? 1 : 0) && near.cost() <= Slip.USUAL;
        }
        if (spelling.holds(word) || Beside.FRAME.holds(word)) {
            boolean may = !IndexedPlan.usual(word);
            return may && frame == 2 && frame(place, word) == 0 && near.cost() <= Slip.USUAL;
        }
        if (Spelling.english(word)) {
            boolean swapped = near.frame() && frame == 1 && near.cost() <= Slip.USUAL;
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
