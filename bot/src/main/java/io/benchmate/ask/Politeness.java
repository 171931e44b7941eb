package io.benchmate.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves out what is said only to be polite, so that every wording asks the same. Pure. */
final class Politeness {
    private static final Set<List<String>> BEGIN = new HashSet<>();
    private static final Set<List<String>> END = new HashSet<>();
    private static final int LONGEST = 9;

    /** Behind these it is a thing, or a time of day, and no greeting: "is it in the evening?" */
    private static final Set<String> THE = Set.of("the", "an", "every", "each", "one");

    static {
        for (String line : WordFile.lines("politeness.txt")) {
            String[] words = line.split(" +");
            List<String> phrase = List.copyOf(Arrays.asList(words).subList(1, words.length));
            if (!words[0].equals("end")) {
                BEGIN.add(phrase);
            }
            if (!words[0].equals("begin")) {
                END.add(phrase);
            }
        }
    }

    private Politeness() {}

    /** Whether these words at the end of a question are left out. */
    static boolean closes(List<String> words) {
        return END.contains(words);
    }

    /** A text without it, else to the letter; the text itself where that would leave nothing. */
    static String stripped(String text) {
        List<String> tokens = tokens(text.strip());
        List<String> words = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (String token : tokens) {
            words.addAll(Wording.words(token));
            ends.add(words.size());
        }
        List<String> kept = without(words);
        int from = Collections.indexOfSubList(words, kept);
        int first = from == 0 ? 0 : ends.indexOf(from) + 1;
        int last = ends.indexOf(from + kept.size());
        boolean whole = kept.isEmpty() || (from > 0 && first == 0) || last < first;
        return whole ? text : String.join(" ", tokens.subList(first, last + 1));
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean space = i == text.length() || " \t\n\u000B\f\r".indexOf(text.charAt(i)) >= 0;
            if (space && i > from) {
                tokens.add(text.substring(from, i));
            }
            from = space ? i + 1 : from;
        }
        return tokens;
    }

    /** The words without it; the words themselves where that would leave nothing to ask. */
    static List<String> without(List<String> words) {
        int from = 0;
        int until = words.size();
        for (int taken = begins(words, from); taken > 0; taken = begins(words, from)) {
            from += taken;
        }
        for (int taken = ends(words, until, from); taken > 0; taken = ends(words, until, from)) {
            until -= taken;
        }
        boolean asks = until > from && !words.subList(from, until).equals(List.of("more"));
        return asks ? words.subList(from, until) : words;
    }

    private static int begins(List<String> words, int from) {
        for (int length = Math.min(LONGEST, words.size() - from); length > 0; length--) {
            if (BEGIN.contains(words.subList(from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    private static int ends(List<String> words, int until, int from) {
        for (int length = Math.min(LONGEST, until - from); length > 0; length--) {
            int start = until - length;
            boolean thing = start > from && THE.contains(words.get(start - 1));
            if (!thing && END.contains(words.subList(start, until))) {
                return length;
            }
        }
        return 0;
    }
}
