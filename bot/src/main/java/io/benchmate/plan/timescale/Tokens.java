package io.benchmate.plan.timescale;

import java.util.List;

/** The tokens of one cell, safe to look at beyond both ends. */
record Tokens(String cell, List<Token> list) {
    private static final int FAR = 6;
    private static final Token NOTHING = new Token("", -1, 0, false, true, 0, 0);

    static Tokens of(String cell) {
        return new Tokens(cell, Lexer.tokens(cell));
    }

    int size() {
        return list.size();
    }

    Token at(int index) {
        return index >= 0 && index < list.size() ? list.get(index) : NOTHING;
    }

    String text(int index) {
        return at(index).text();
    }

    boolean is(int index, String... words) {
        String text = text(index);
        for (String word : words) {
            if (text.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The first index from here on whose token is none of these; it looks at a few tokens only, so
     * that work stays linear.
     */
    int skip(int index, String... words) {
        int next = index;
        while (next < index + FAR && is(next, words)) {
            next++;
        }
        return next;
    }

    /** The cell's own words from one token up to another, exclusive. */
    String words(int from, int to) {
        if (from >= to || from >= size()) {
            return "";
        }
        return cell.substring(at(from).from(), at(to - 1).to());
    }
}
