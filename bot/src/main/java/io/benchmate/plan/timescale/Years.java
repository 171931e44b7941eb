package io.benchmate.plan.timescale;

import org.jspecify.annotations.Nullable;

/** Reads the year behind a month or season. */
final class Years {
    /** A year and the index behind it. */
    record Found(int year, int next) {}

    /** One year or two that follow each other: "2025", "25", "2025/26". */
    record Pair(int first, boolean pair, int next) {}

    /** In "Nov 11" the figures are a day, for no plan is so old. */
    static final int EARLIEST = 17;

    private Years() {}

    static @Nullable Pair pairAfter(Tokens tokens, int index) {
        Found first = after(tokens, index);
        if (first == null) {
            return null;
        }
        Token second = tokens.at(first.next() + 1);
        boolean pair =
                tokens.is(first.next(), "/", "-")
                        && (second.digits() == 2 || second.isFullYear())
                        && second.number() % 100 == (first.year() + 1) % 100;
        return new Pair(first.year(), pair, pair ? first.next() + 2 : first.next());
    }

    /** A year that follows, with at most a comma, dash, full stop, apostrophe or "of" before it. */
    static @Nullable Found after(Tokens tokens, int index) {
        int at = index;
        for (int i = 0; i < 2 && tokens.is(at, ",", "-", ".", "'", "of", "/"); i++) {
            at++;
        }
        if (tokens.is(at, "(") && tokens.at(at + 1).isFullYear()) {
            at++;
        }
        Token token = tokens.at(at);
        if (at == index && token.digits() == 2 && token.number() < EARLIEST) {
            return null;
        }
        if (isAmount(tokens, at)) {
            return null;
        }
        if (token.isFullYear()) {
            return new Found(token.number(), at + 1);
        }
        return token.canBeShortYear() ? new Found(2000 + token.number(), at + 1) : null;
    }

    /** Whether the number is a share, a sum or part of a longer one, and so no year. */
    static boolean isAmount(Tokens tokens, int at) {
        return tokens.is(at + 1, "%")
                || tokens.is(at - 1, "£", "$", "€", "#")
                || (tokens.is(at + 1, ",")
                        && !tokens.at(at + 2).spaced()
                        && tokens.at(at + 2).digits() == 3)
                || (tokens.is(at - 1, ".", ",")
                        && tokens.at(at - 2).isNumber()
                        && !tokens.at(at).spaced());
    }
}
