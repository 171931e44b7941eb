package io.benchmate.plan.timescale;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads a time that leaves its year to the one beside it: the second half of "Nov 2026 - Jan", the
 * first of "Q4 - Q1 2027".
 */
final class Borrowed {
    private static final int LONGEST = 4;
    private static final String[] JOINTS = {"-", "to", "until", "till", "and", "&", "or", "/"};
    private static final String[] PARTS = {"early", "mid", "middle", "late", "end", "start"};
    private static final String[] UNITS = {
        "q", "qtr", "quarter", "h", "t", "term", "s", "sem", "semester"
    };

    private final Tokens tokens;
    private final Function<Tokens, @Nullable Span> reader;

    /**
     * @param reader reads a single time from the first of the tokens on
     */
    Borrowed(Tokens tokens, Function<Tokens, @Nullable Span> reader) {
        this.tokens = tokens;
        this.reader = reader;
    }

    /** The next such time from another on; null when none begins at this token. */
    @Nullable Span later(int i, Period other) {
        if (!lends(other) || !opens(i)) {
            return null;
        }
        for (int length = LONGEST; length > 0; length--) {
            Span found = later(i, length, other);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** "2026 (Autumn)", "2026 - Summer term": the year stands before. */
    @Nullable Span behindItsYear(int i) {
        if (!tokens.at(i).isFullYear()) {
            return null;
        }
        int at = tokens.skip(i + 1, "-", "(", ":", ",", "/");
        if (!opens(at) || Lexicon.month(tokens.text(at)) != null) {
            return null;
        }
        for (int length = LONGEST; length > 0; length--) {
            Span found =
                    at + length <= tokens.size() && ends(at, length)
                            ? inYear(at, length, tokens.at(i).number())
                            : null;
            if (found != null) {
                return found.from(i);
            }
        }
        return null;
    }

    private @Nullable Span later(int i, int length, Period other) {
        if (i + length > tokens.size() || !ends(i, length)) {
            return null;
        }
        int year = other.first().getYear();
        Span same = inYear(i, length, year);
        Period period = same == null ? null : same.period();
        return period == null || !period.last().isBefore(other.first())
                ? same
                : inYear(i, length, year + 1);
    }

    /** The last such time up to the one that stands behind it, both as one. */
    @Nullable Span earlier(int i, java.util.function.IntFunction<@Nullable Span> dated) {
        if (!opens(i)) {
            return null;
        }
        for (int length = 1; length <= LONGEST; length++) {
            Span second =
                    tokens.is(i + length, JOINTS)
                            ? dated.apply(tokens.skip(i + length + 1, "the", "-"))
                            : null;
            Period end = second == null ? null : second.period();
            if (second != null && end != null) {
                return lends(end) && !isPartOf(i, length, end)
                        ? through(i, length, second, end)
                        : null;
            }
        }
        return null;
    }

    /**
     * In "mid - late October 2026" both are parts of October, in "mid to late 2026" of the year.
     */
    private boolean isPartOf(int i, int length, Period end) {
        return length == 1 && tokens.is(i, PARTS) && end.first().plusMonths(2).isAfter(end.last());
    }

    private @Nullable Span through(int i, int length, Span second, Period end) {
        int year = end.first().getYear();
        Span first = inYear(i, length, year);
        Period start = first == null ? null : first.period();
        if (start != null && start.first().isAfter(end.first())) {
            first = inYear(i, length, year - 1);
            start = first == null ? null : first.period();
        }
        return first == null || start == null ? null : first.through(second, start.through(end));
    }

    private static boolean lends(Period period) {
        return switch (period.precision()) {
            case DAY, WEEK, MONTH, QUARTER, SEASON, TERM, PART_OF_YEAR -> true;
            case YEAR, SPAN -> false;
        };
    }

    private boolean opens(int i) {
        String word = tokens.text(i);
        if (tokens.at(i).canBeDay() && tokens.at(i).digits() > 0) {
            return Lexicon.month(tokens.text(tokens.skip(i + 1, "of"))) != null;
        }
        return Lexicon.month(word) != null
                || Lexicon.season(word) != null
                || Lexicon.namedTerm(word) != null
                || Lexicon.plainTerm(word) != null
                || tokens.is(i, PARTS)
                || (tokens.is(i, UNITS) && tokens.at(i + 1).isNumber());
    }

    /** A month is one whatever follows it; other words must end where the time does. */
    private boolean ends(int i, int length) {
        boolean month =
                length == 1
                        && Lexicon.month(tokens.text(i)) != null
                        && !tokens.is(i, "may", "march", "mar");
        Token next = tokens.at(i + length);
        return month
                || next.text().isEmpty()
                || next.isSign()
                || tokens.is(
                        i + length, "and", "or", "then", "with", "when", "if", "subject", "latest");
    }

    private @Nullable Span inYear(int i, int length, int year) {
        int edge = tokens.at(i + length - 1).to();
        List<Token> part = new ArrayList<>(length + 1);
        for (int at = i; at < i + length; at++) {
            part.add(tokens.at(at));
        }
        part.add(new Token(String.valueOf(year), year, 4, false, true, edge, edge));
        Span found = reader.apply(new Tokens(tokens.cell(), part));
        return found == null || found.period() == null || found.to() != length + 1
                ? null
                : found.from(i).to(i + length).usually(true);
    }
}
