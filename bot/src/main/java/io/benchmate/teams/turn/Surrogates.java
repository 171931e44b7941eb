package io.benchmate.teams.turn;

import org.jspecify.annotations.Nullable;

/**
 * Halves of surrogate pairs, which no encoder can write, and NUL, which PostgreSQL cannot keep;
 * pure.
 */
final class Surrogates {
    private Surrogates() {}

    /** The text with each lone half replaced by U+FFFD; the same text where there is none. */
    static String mend(@Nullable String text) {
        if (text == null) {
            return "";
        }
        int at = firstLone(text, 0);
        return at < 0 ? text : mendFrom(text, at);
    }

    private static String mendFrom(String text, int first) {
        StringBuilder mended = new StringBuilder(text);
        for (int at = first; at >= 0; at = firstLone(mended, at + 1)) {
            mended.setCharAt(at, '\uFFFD');
        }
        return mended.toString();
    }

    private static int firstLone(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            char each = text.charAt(i);
            if (Character.isHighSurrogate(each)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (each == 0 || Character.isSurrogate(each)) {
                return i;
            }
        }
        return -1;
    }
}
