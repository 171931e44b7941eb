package io.benchmate.ask;

import java.util.function.IntConsumer;

/**
 * Which letters stand beside which in a text, so that a wording which needs others is not even
 * looked for. Capitals count as small letters, and whatever is no ASCII letter, digit or underscore
 * as a space; the text begins and ends with one. It may hold more than the text does (two groups
 * may fall together), never less. Immutable.
 */
public final class Letters {
    private static final int KINDS = 38;
    private static final int FIRST_DIGIT = 27;
    private static final int PAIRS = KINDS * KINDS * KINDS;

    /** What a text with a digit in it holds. */
    private static final int DIGIT = PAIRS + KINDS * KINDS;

    /** Some hundred groups of a question in 4,096 places seldom fall together. */
    static final int PLACES = 4_096;

    private static final int SHIFT = Integer.numberOfLeadingZeros(PLACES) + 1;

    /** The letters of English text, roughly, and the space between its words. */
    private static final String COMMON_FIRST = " etaoinsrhldcumfpgwybvkxjqz";

    private final long[] groups = new long[PLACES >> 6];

    private Letters() {}

    public static Letters of(CharSequence text) {
        Letters letters = new Letters();
        int one = 0;
        int two = 0;
        for (int i = 0; i <= text.length(); i++) {
            int three = i < text.length() ? kind(text.charAt(i)) : 0;
            if (isDigit(three)) {
                letters.put(place(DIGIT));
            }
            letters.put(place(PAIRS + two * KINDS + three));
            if (i > 0) {
                letters.put(place((one * KINDS + two) * KINDS + three));
            }
            one = two;
            two = three;
        }
        return letters;
    }

    /** Whether a group is there, as {@link #groups} names it. */
    boolean hold(int group) {
        return (groups[group >> 6] & (1L << group)) != 0;
    }

    /** Each group that is there. */
    void each(IntConsumer taker) {
        for (int i = 0; i < groups.length; i++) {
            for (long left = groups[i]; left != 0; left &= left - 1) {
                taker.accept((i << 6) + Long.numberOfTrailingZeros(left));
            }
        }
    }

    /** The groups that a text of two characters or more cannot be without; a rare one first. */
    static int[] groups(CharSequence text) {
        if (text.length() == 2) {
            return new int[] {place(PAIRS + kind(text.charAt(0)) * KINDS + kind(text.charAt(1)))};
        }
        int[] places = new int[text.length() - 2];
        int rarest = 0;
        for (int i = 0; i < places.length; i++) {
            int two = kind(text.charAt(i)) * KINDS + kind(text.charAt(i + 1));
            places[i] = place(two * KINDS + kind(text.charAt(i + 2)));
            rarest = rarity(text, i) > rarity(text, rarest) ? i : rarest;
        }
        int first = places[0];
        places[0] = places[rarest];
        places[rarest] = first;
        return places;
    }

    /** How seldom three characters may be expected, by how seldom each of them is. */
    private static int rarity(CharSequence text, int from) {
        int rarity = 0;
        for (int i = from; i < from + 3; i++) {
            int known = COMMON_FIRST.indexOf(plain(text.charAt(i)));
            rarity += known < 0 ? COMMON_FIRST.length() : known;
        }
        return rarity;
    }

    /** The group that a text with a digit in it cannot be without. */
    static int[] digit() {
        return new int[] {place(DIGIT)};
    }

    /** A character as it counts here. */
    static char plain(char character) {
        if (character >= 'A' && character <= 'Z') {
            return (char) (character + ('a' - 'A'));
        }
        return kind(character) == 0 ? ' ' : character;
    }

    private void put(int place) {
        groups[place >> 6] |= 1L << place;
    }

    private static int place(int group) {
        return (group * 0x9E3779B1) >>> SHIFT;
    }

    private static int kind(char character) {
        if (character >= 'a' && character <= 'z') {
            return character - 'a' + 1;
        }
        if (character >= 'A' && character <= 'Z') {
            return character - 'A' + 1;
        }
        if (character >= '0' && character <= '9') {
            return character - '0' + FIRST_DIGIT;
        }
        return character == '_' ? KINDS - 1 : 0;
    }

    private static boolean isDigit(int kind) {
        return kind >= FIRST_DIGIT && kind < FIRST_DIGIT + 10;
    }
}
