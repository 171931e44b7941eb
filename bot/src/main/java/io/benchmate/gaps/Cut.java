package io.benchmate.gaps;

/** Shortens what people wrote to what is kept. */
final class Cut {
    private Cut() {}

    static String to(int length, String text) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, end) + "…";
    }
}
