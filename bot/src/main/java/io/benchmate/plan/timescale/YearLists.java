package io.benchmate.plan.timescale;

/** Follows lists of counts: the numbers of "Years 1, 2 and 3", the words of "first and second". */
final class YearLists {
    private static final int MOST = 6;
    private static final int MOST_YEARS = 10;

    private YearLists() {}

    /**
     * The index of the last count of a list.
     *
     * @param i the first count
     * @param months in the unit that is counted
     */
    static int last(Tokens tokens, int i, int months) {
        int last = i;
        for (int n = 0; n < MOST; n++) {
            int next = next(tokens, last, months);
            if (next < 0 || !goesUp(tokens, last, next, months) || !ends(tokens, last, next)) {
                return last;
            }
            last = next;
        }
        return last;
    }

    private static int next(Tokens tokens, int last, int months) {
        if (!tokens.is(last + 1, "-", "to", "and", "&", "/", ",", "+")) {
            return -1;
        }
        int at = tokens.skip(last + 2, "and", "&", "to");
        return OffsetForms.unitOrLetter(tokens.text(at)) == months ? at + 1 : at;
    }

    private static boolean goesUp(Tokens tokens, int last, int next, int months) {
        Token one = tokens.at(last);
        Token other = tokens.at(next);
        return OffsetForms.isCount(other)
                && !tokens.is(next, "once", "twice", "thrice")
                && Lexicon.monthsIn(tokens.text(next + 1)) == 0
                && other.number() >= one.number()
                && (months < 12 || !tokens.is(last + 1, ",") || other.number() <= MOST_YEARS);
    }

    /** In "Year 1, 3 events" the second number counts something else. */
    private static boolean ends(Tokens tokens, int last, int next) {
        Token behind = tokens.at(next + 1);
        return !tokens.is(last + 1, ",", "+")
                || behind.text().isEmpty()
                || behind.isSign()
                || tokens.is(next + 1, "and", "to", "only", "then");
    }

    /** The index of the last of "first, second and third", or the same when it stands alone. */
    static int lastOrdinal(Tokens tokens, int i) {
        int last = i;
        for (int n = 0; n < MOST && tokens.is(last + 1, "-", "to", "and", "&", "/", ","); n++) {
            int next = tokens.skip(last + 2, "and", "&", "the");
            if (!tokens.at(next).ordinal() || tokens.at(next).number() < tokens.at(last).number()) {
                return last;
            }
            last = next;
        }
        return last;
    }
}
