package io.benchmate.ask;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Folds what people type and what plans print into the same plain words. Pure. */
final class Wording {
    /** Nobody asks longer questions, and no cell is longer; what is pasted beyond is not read. */
    private static final int LONGEST = 20_000;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern QUOTES = Pattern.compile("['‘’ʼ`´]");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Set<String> IS =
            Set.of("what", "who", "where", "when", "how", "why", "that", "there");
    private static final Set<String> NOT =
            Set.of(
                    "have", "has", "had", "is", "are", "was", "were", "did", "do", "does", "should",
                    "could", "would", "need");
    private static final Map<String, String> SHORT =
            Map.ofEntries(
                    Map.entry("cant", "can not"),
                    Map.entry("cannot", "can not"),
                    Map.entry("wont", "will not"),
                    Map.entry("lets", "let us"),
                    Map.entry("shouldve", "should have"),
                    Map.entry("couldve", "could have"),
                    Map.entry("wouldve", "would have"),
                    Map.entry("im", "i am"),
                    Map.entry("thatll", "that will"),
                    Map.entry("itll", "it will"),
                    Map.entry("theyll", "they will"),
                    Map.entry("therell", "there will"),
                    Map.entry("wholl", "who will"),
                    Map.entry("whatll", "what will"),
                    Map.entry("whenll", "when will"),
                    Map.entry("youll", "you will"),
                    Map.entry("theyve", "they have"),
                    Map.entry("youve", "you have"),
                    Map.entry("ive", "i have"),
                    Map.entry("weve", "we have"),
                    Map.entry("youre", "you are"),
                    Map.entry("theyre", "they are"),
                    Map.entry("whove", "who have"));

    /** What follows "id" where it is "I would", and no badge. */
    private static final Set<String> WOULD =
            Set.of("like", "love", "be", "rather", "prefer", "want", "need", "hate", "quite");

    private Wording() {}

    /** The words of a text in order, in lower case, contractions spelt out. */
    static List<String> words(String text) {
        String folded = fold(text);
        List<String> words = new ArrayList<>(folded.length() / 4);
        for (int at = 0; at < folded.length(); ) {
            int end = WordEnds.after(folded, at);
            if (end > at) {
                String word = folded.substring(at, end);
                if (WOULD.contains(word) && !words.isEmpty() && words.getLast().equals("id")) {
                    words.removeLast();
                    words.addAll(List.of("i", "would"));
                }
                spellOut(word, words);
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    /** Lower case, without accents and apostrophes, every dash a hyphen. */
    static String fold(String text) {
        String cut = cut(text);
        if (plain(cut)) {
            return unquoted(cut.toLowerCase(Locale.ROOT));
        }
        String apart = cut(Normalizer.normalize(cut, Normalizer.Form.NFKD));
        String bare = MARKS.matcher(apart).replaceAll("");
        String unquoted = QUOTES.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
        return DASHES.matcher(unquoted).replaceAll("-");
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** ASCII has no accents and no other dashes. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String unquoted(String text) {
        boolean quoted = text.indexOf('\'') >= 0 || text.indexOf('`') >= 0;
        return quoted ? text.replace("'", "").replace("`", "") : text;
    }

    private static void spellOut(String word, List<String> into) {
        String whole = SHORT.get(word);
        if (whole != null) {
            into.addAll(List.of(whole.split(" ")));
        } else if (word.endsWith("s") && IS.contains(word.substring(0, word.length() - 1))) {
            into.addAll(List.of(word.substring(0, word.length() - 1), "is"));
        } else if (word.endsWith("nt") && NOT.contains(word.substring(0, word.length() - 2))) {
            into.addAll(List.of(word.substring(0, word.length() - 2), "not"));
        } else {
            into.add(word);
        }
    }
}
