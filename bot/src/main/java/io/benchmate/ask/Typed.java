package io.benchmate.ask;

import java.text.Normalizer;

/**
 * What was typed, as far as it is read: without what nobody sees, such as zero-width and
 * right-to-left marks or a soft hyphen out of a pasted paper, with one kind of space, and no longer
 * than a question may be. All that follows is then quick, whatever is pasted. Pure.
 */
final class Typed {
    /** Some ten paragraphs; of what is longer the beginning is read. */
    private static final int LONGEST = 4_000;

    /** More marks on one letter than any language writes are somebody's play. */
    private static final int MARKS = 3;

    private Typed() {}

    /** The part of a text that asks; see {@link Letter}. */
    static String asked(String text) {
        return cut(Letter.asked(seen(text)));
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, space > LONGEST / 2 ? space : LONGEST);
    }

    static String seen(String text) {
        String whole = plain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder seen = new StringBuilder(whole.length());
        int marks = 0;
        for (int i = 0; i < whole.length(); ) {
            int one = whole.codePointAt(i);
            i += Character.charCount(one);
            int type = Character.getType(one);
            marks = isMark(type) ? marks + 1 : 0;
            if (type != Character.FORMAT && type != Character.SURROGATE && marks <= MARKS) {
                seen.appendCodePoint(isSpace(one) ? ' ' : one);
            }
        }
        return seen.length() == text.length() && text.contentEquals(seen) ? text : seen.toString();
    }

    private static boolean plain(String text) {
        return text.chars().allMatch(letter -> letter < 128);
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Lines stay: they tell a letter from a question. */
    private static boolean isSpace(int one) {
        boolean line = one == '\n' || one == '\r';
        return !line && (Character.isSpaceChar(one) || Character.isISOControl(one));
    }
}
