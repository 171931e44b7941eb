package io.benchmate.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text and where it stands. Pure.
 *
 * @param word in lower case, without apostrophes; empty where it is none, such as a code
 * @param capitals whether the whole text is in capitals
 */
record Piece(String word, int from, int until, Form form, boolean capitals) {
    /** How a word is written. */
    enum Form {
        /** As other words are. */
        SMALL,
        /** So, with an apostrophe: "what's". */
        SHORTENED,
        /** As the letters of a committee are. */
        CAPITALS,
        /** As a name, a code or a part of one. */
        OTHER
    }

    /** The words of a text in order. */
    static List<Piece> of(String text) {
        boolean shouted = text.equals(text.toUpperCase(Locale.UK));
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = at;
            while (end < text.length() && inWord(text.charAt(end))) {
                end++;
            }
            if (text.substring(at, end).chars().anyMatch(Character::isLetterOrDigit)) {
                pieces.add(piece(text, at, end, shouted));
            }
            at = Math.max(end, at + 1);
        }
        return pieces;
    }

    private static Piece piece(String text, int from, int until, boolean shouted) {
        String said = text.substring(from, until);
        String word = said.toLowerCase(Locale.ROOT).replace("'", "").replace("’", "");
        boolean letters =
                !word.isEmpty()
                        && word.chars()
                                .allMatch(letter -> letter < 128 && Character.isLetter(letter));
        boolean joined = joins(text, from - 1, -1) || joins(text, until, 1);
        boolean low = said.substring(1).chars().noneMatch(Character::isUpperCase);
        boolean named = Character.isUpperCase(said.charAt(0)) && !begins(text, from);
        boolean small = letters && !joined && (shouted || low && !named);
        boolean whole = word.length() == said.length();
        boolean capitals = letters && whole && !joined && said.equals(said.toUpperCase(Locale.UK));
        Form form =
                small
                        ? whole ? Form.SMALL : Form.SHORTENED
                        : capitals && said.length() > 2 ? Form.CAPITALS : Form.OTHER;
        return new Piece(word, from, until, form, shouted);
    }

    /** Written in capitals, or with one, as the word was. */
    String written(String other) {
        return capitals || form == Form.CAPITALS ? other.toUpperCase(Locale.UK) : other;
    }

    private static boolean begins(String text, int from) {
        int at = from - 1;
        while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at < 0 || ".?!:".indexOf(text.charAt(at)) >= 0;
    }

    /** Part of an address, a code or a word with a hyphen. */
    private static boolean joins(String text, int at, int step) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char mark = text.charAt(at);
        int next = at + step;
        boolean inside = next >= 0 && next < text.length() && inWord(text.charAt(next));
        return inside && (mark == '.' || mark == '@' || mark == '/' || mark == '-' || mark == '&');
    }

    private static boolean inWord(char letter) {
        return Character.isLetterOrDigit(letter)
                || letter == '\''
                || letter == '’'
                || letter == '_';
    }
}
