package io.benchmate.card;

import java.util.regex.Pattern;

/** Shortens text for a place that is too small for it. */
final class Clip {
    /** White space that is no single space already. */
    private static final Pattern SPACE = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");

    private Clip() {}

    /** The text, or its beginning with an ellipsis: at most that many characters. */
    static String to(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int cut = limit - 1;
        int space = text.lastIndexOf(' ', cut);
        if (space > limit * 2 / 3) {
            cut = space;
        }
        if (Character.isHighSurrogate(text.charAt(cut - 1))) {
            cut--;
        }
        return text.substring(0, cut).stripTrailing() + "…";
    }

    /** The text in one line. */
    static String line(String text, int limit) {
        String line = isLine(text) ? text : SPACE.matcher(text).replaceAll(" ");
        return to(line.strip(), limit);
    }

    /** As most texts are. */
    private static boolean isLine(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if ((each >= '\t' && each <= '\r') || (each == ' ' && before == ' ')) {
                return false;
            }
            before = each;
        }
        return true;
    }
}
