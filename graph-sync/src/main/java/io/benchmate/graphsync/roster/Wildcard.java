package io.benchmate.graphsync.roster;

import java.util.Locale;

/** Patterns with stars, without the surprises of regular expressions. Linear in time. */
final class Wildcard {
    private Wildcard() {}

    static boolean fits(String pattern, String text) {
        return matches(plain(pattern), plain(text));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean matches(String pattern, String text) {
        int at = 0;
        int p = 0;
        int star = -1;
        int resume = 0;
        while (at < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = at;
            } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(at)) {
                p++;
                at++;
            } else if (star >= 0) {
                p = star + 1;
                at = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
