package io.benchmate.plan.timescale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a cell into tokens in one pass. All dashes become "-", all quotation marks "'", and case is
 * folded.
 */
final class Lexer {
    /** A cell longer than this is prose, not a timescale; what stands behind is not read. */
    static final int LONGEST = 4_000;

    private static final Map<String, Integer> NUMBER_WORDS =
            Map.ofEntries(
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("four", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("seven", 7),
                    Map.entry("eight", 8),
                    Map.entry("nine", 9),
                    Map.entry("ten", 10),
                    Map.entry("twelve", 12),
                    Map.entry("eighteen", 18),
                    Map.entry("once", 1),
                    Map.entry("twice", 2),
                    Map.entry("thrice", 3));

    private static final Map<String, Integer> ORDINAL_WORDS =
            Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "fifth", 5);

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean spaced = true;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String cell) {
        Lexer lexer = new Lexer(cell.length() > LONGEST ? cell.substring(0, LONGEST) : cell);
        lexer.run();
        return lexer.tokens;
    }

    private void run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                spaced = true;
                at++;
            } else if (c >= '0' && c <= '9') {
                number();
            } else if (Character.isLetter(c)) {
                word();
            } else {
                add(sign(c), -1, 0, false, at, ++at);
            }
        }
    }

    private void number() {
        int from = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        int digits = at - from;
        int value = digits > 8 ? Integer.MAX_VALUE : Integer.parseInt(text.substring(from, at));
        boolean ordinal = skipOrdinalEnding();
        add(text.substring(from, from + digits), value, digits, ordinal, from, at);
    }

    private boolean skipOrdinalEnding() {
        if (at + 2 <= text.length() && !isLetterAt(at + 2)) {
            String ending = text.substring(at, at + 2).toLowerCase(Locale.ROOT);
            if (ending.equals("st")
                    || ending.equals("nd")
                    || ending.equals("rd")
                    || ending.equals("th")) {
                at += 2;
                return true;
            }
        }
        return false;
    }

    private boolean isLetterAt(int index) {
        return index < text.length() && Character.isLetter(text.charAt(index));
    }

    private void word() {
        int from = at;
        while (isLetterAt(at) || (isApostrophe(at) && isLetterAt(at + 1))) {
            at++;
        }
        String written = text.substring(from, at).toLowerCase(Locale.ROOT);
        String word = Spellings.usual(written.replaceAll("['’‘]", ""));
        Integer ordinal = ORDINAL_WORDS.get(word);
        Integer number = ordinal == null ? NUMBER_WORDS.get(word) : ordinal;
        add(word, number == null ? -1 : number, 0, ordinal != null, from, at);
    }

    private boolean isApostrophe(int index) {
        return index < text.length() && "'’‘".indexOf(text.charAt(index)) >= 0;
    }

    private static String sign(char c) {
        return switch (c) {
            case '‐', '‑', '‒', '–', '—', '―', '−' -> "-";
            case '’', '‘', '`', '´' -> "'";
            case '⁄', '∕' -> "/";
            default -> String.valueOf(c);
        };
    }

    private void add(String word, int number, int digits, boolean ordinal, int from, int to) {
        tokens.add(new Token(word, number, digits, ordinal, spaced, from, to));
        spaced = false;
    }
}
