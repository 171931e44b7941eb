package io.benchmate.ask;

/**
 * Where a word of a folded text ends: letters and digits; "r&d" and "a+b" are one word each, and so
 * are "2.4", "21/22" and "3-4"; a lone £, % or # is one too. Pure.
 */
final class WordEnds {
    private WordEnds() {}

    /** The end of the word that begins at this place; the place itself when none begins here. */
    static int after(String text, int at) {
        char first = text.charAt(at);
        if (first == '£' || first == '%' || first == '#') {
            return at + 1;
        }
        int end = letters(text, at);
        for (int next = end == at ? end : joined(text, end); next > end; next = joined(text, end)) {
            end = next;
        }
        return end;
    }

    /** The end of what is joined to a word that ends here; the place itself when nothing is. */
    private static int joined(String text, int at) {
        if (at + 1 >= text.length()) {
            return at;
        }
        char mark = text.charAt(at);
        if (mark == '&' || mark == '+') {
            int end = letters(text, at + 1);
            return end == at + 1 ? at : end;
        }
        boolean between = mark == '.' || mark == '/' || mark == '-';
        return between && digit(text.charAt(at - 1)) && digit(text.charAt(at + 1))
                ? digits(text, at + 1)
                : at;
    }

    private static int letters(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char here = text.charAt(at);
            if ((here >= 'a' && here <= 'z') || digit(here)) {
                at++;
                continue;
            }
            int whole = text.codePointAt(at);
            if (here < 128 && !(here >= 'A' && here <= 'Z')
                    || !(Character.isLetter(whole) || number(whole))) {
                return at;
            }
            at += Character.charCount(whole);
        }
        return at;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && number(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean digit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean number(int character) {
        return switch (Character.getType(character)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
                    true;
            default -> false;
        };
    }
}
