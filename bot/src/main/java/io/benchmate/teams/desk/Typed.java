package io.benchmate.teams.desk;

import java.util.Locale;

/**
 * What was typed, as commands are compared with it. Pure. Every corner looks at every message, so
 * this does without regular expressions.
 */
final class Typed {
    private Typed() {}

    /** In one line: without white space around it, and with single spaces within. */
    static String line(String text) {
        String stripped = text.strip();
        StringBuilder line = new StringBuilder(stripped.length());
        for (int i = 0; i < stripped.length(); i++) {
            char each = stripped.charAt(i);
            if (!isSpace(each)) {
                line.append(each);
            } else if (!isSpace(stripped.charAt(i - 1))) {
                line.append(' ');
            }
        }
        return line.toString();
    }

    /** In one line and in small letters, without full stops and other marks at its end. */
    static String command(String text) {
        return without(".?!", line(text)).toLowerCase(Locale.UK);
    }

    /** A text without such characters at its end. */
    static String without(String marks, String text) {
        int end = text.length();
        while (end > 0 && marks.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** As in a regular expression. */
    private static boolean isSpace(char each) {
        return each == ' ' || (each >= '\t' && each <= '\r');
    }
}
