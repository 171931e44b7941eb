package io.benchmate.ask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of everyday English, in small letters. There are 40,000, most of which nobody ever
 * types: they stay letters in one array, a third of a megabyte, where strings in a set take two and
 * a half. Immutable.
 */
final class English {
    private static final String FILE = "/third-party/scowl/english-words.txt";
    private static final English ALL = new English(read());

    /** Those of one length behind one another, each length in the order of the alphabet. */
    private final byte[][] byLength;

    private English(byte[] file) {
        int[] sizes = new int[longest(file) + 1];
        each(file, (from, length) -> sizes[length] += length);
        byLength = new byte[sizes.length][];
        for (int length = 0; length < sizes.length; length++) {
            byLength[length] = new byte[sizes[length]];
        }
        int[] filled = new int[sizes.length];
        each(
                file,
                (from, length) -> {
                    System.arraycopy(file, from, byLength[length], filled[length], length);
                    filled[length] += length;
                });
    }

    private interface Line {
        void at(int from, int length);
    }

    static boolean holds(String word) {
        int length = word.length();
        if (length >= ALL.byLength.length) {
            return false;
        }
        byte[] words = ALL.byLength[length];
        int from = firstNotBefore(words, word, length);
        return from < words.length && compare(words, from, word) == 0;
    }

    /** Those of a length that begin with a letter. */
    static List<String> beginning(char letter, int length) {
        if (length < 1 || length >= ALL.byLength.length) {
            return List.of();
        }
        byte[] words = ALL.byLength[length];
        List<String> found = new ArrayList<>();
        int from = firstNotBefore(words, String.valueOf(letter), length);
        for (; from < words.length && words[from] == letter; from += length) {
            found.add(new String(words, from, length, StandardCharsets.ISO_8859_1));
        }
        return found;
    }

    /** Where the first of the words begins that does not stand before the given one. */
    private static int firstNotBefore(byte[] words, String word, int length) {
        int low = 0;
        int high = length == 0 ? 0 : words.length / length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(words, middle * length, word) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low * length;
    }

    private static int compare(byte[] words, int from, String word) {
        for (int i = 0; i < word.length(); i++) {
            int difference = words[from + i] - word.charAt(i);
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private static int longest(byte[] file) {
        int[] longest = new int[1];
        each(file, (_, length) -> longest[0] = Math.max(longest[0], length));
        return longest[0];
    }

    private static void each(byte[] file, Line line) {
        int from = 0;
        for (int i = 0; i < file.length; i++) {
            if (file[i] == '\n') {
                line.at(from, i - from);
                from = i + 1;
            }
        }
    }

    private static byte[] read() {
        try (InputStream in = English.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the word list " + FILE + " is not in the jar");
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
