package io.benchmate.plan.timescale;

import org.jspecify.annotations.Nullable;

import java.time.Month;
import java.time.YearMonth;

/** "2026", "21/22", "AY 25/26", "FY 25/26", "2017-2027", "academic year 2025/26". */
final class YearForms {
    private static final Clarification WHICH_FINANCIAL_YEAR =
            Clarification.of(Topic.FINANCIAL_YEAR, "When does your financial year run?");

    private enum Sort {
        PLAIN,
        ACADEMIC,
        FINANCIAL
    }

    /**
     * @param next the index behind the words
     * @param ending whether the year named is the one in which it ends
     */
    private record Prefix(Sort sort, int next, boolean ending) {
        Prefix(Sort sort, int next) {
            this(sort, next, false);
        }
    }

    private YearForms() {}

    static @Nullable Span at(Tokens tokens, int i, Conventions conventions) {
        Prefix prefix = prefix(tokens, i);
        int at = prefix.next();
        Token first = tokens.at(at);
        if (Years.isAmount(tokens, at) || !(first.isFullYear() || first.canBeShortYear())) {
            return null;
        }
        Span pair = pair(tokens, i, prefix, conventions);
        if (pair != null) {
            return pair;
        }
        return prefix.sort() == Sort.PLAIN && !first.isFullYear()
                ? null
                : single(tokens, i, prefix, conventions);
    }

    private static Prefix prefix(Tokens tokens, int i) {
        if (tokens.is(i, "ay", "session")) {
            return new Prefix(Sort.ACADEMIC, tokens.skip(i + 1, "'", "-", "of"));
        }
        if (tokens.is(i, "fye")) {
            return new Prefix(Sort.FINANCIAL, tokens.skip(i + 1, "'", "-"), true);
        }
        if (tokens.is(i, "fy")) {
            return new Prefix(Sort.FINANCIAL, tokens.skip(i + 1, "'", "-"));
        }
        if (tokens.is(i, "academic", "financial", "fiscal", "tax", "budget")
                && tokens.is(i + 1, "year", "session")) {
            Sort sort = tokens.is(i, "academic") ? Sort.ACADEMIC : Sort.FINANCIAL;
            if (tokens.is(i + 2, "end", "ending", "ends")) {
                return new Prefix(sort, tokens.skip(i + 3, "of", "in", "-"), true);
            }
            return new Prefix(sort, tokens.skip(i + 2, "of", "(", ":", "-"));
        }
        if (tokens.is(i, "calendar") && tokens.is(i + 1, "year")) {
            return new Prefix(Sort.PLAIN, tokens.skip(i + 2, "of", "(", ":", "-"));
        }
        int figure = tokens.is(i, "year") ? tokens.skip(i + 1, "(", ":", "-") : i;
        return new Prefix(Sort.PLAIN, tokens.at(figure).isFullYear() ? figure : i);
    }

    private static @Nullable Span pair(
            Tokens tokens, int i, Prefix prefix, Conventions conventions) {
        int at = prefix.next();
        Token a = tokens.at(at);
        Token b = tokens.at(at + 2);
        boolean oneDigit = b.digits() == 1 && a.isFullYear() && !tokens.at(at + 1).spaced();
        if (!tokens.is(at + 1, "/", "-")
                || !(b.isFullYear() || b.digits() == 2 || (oneDigit && !b.spaced()))
                || b.ordinal()) {
            return null;
        }
        if (Years.isAmount(tokens, at + 2) || Lexicon.monthsIn(tokens.text(at + 3)) > 0) {
            return null;
        }
        int first = a.isFullYear() ? a.number() : 2000 + a.number();
        int round = b.digits() == 1 ? 10 : 100;
        int second = b.isFullYear() ? b.number() : first / round * round + b.number();
        if (second == first + 1) {
            Prefix sort = sort(tokens, at + 3, prefix);
            Span year = yearOf(first, i, at + 3, sort, conventions);
            Span told = sort.sort() == Sort.FINANCIAL ? told(tokens, year, first) : null;
            return told == null ? year : told;
        }
        return second > first + 1 && a.isFullYear() && b.digits() > 1
                ? Span.of(
                        i,
                        at + 3,
                        Period.year(first).through(Period.year(second)),
                        "from year to year")
                : null;
    }

    /** "FY 2025/26 (Apr - Mar)" tells when the year runs. */
    private static @Nullable Span told(Tokens tokens, Span year, int first) {
        int at = tokens.skip(year.to(), "(", ",", ":", "-");
        Month from = Lexicon.month(tokens.text(at));
        Month to = tokens.is(at + 1, "-", "to") ? Lexicon.month(tokens.text(at + 2)) : null;
        boolean whole = from != null && to != null && from.minus(1) == to && from != Month.JANUARY;
        return at == year.to() || !whole
                ? null
                : Span.of(
                        year.from(),
                        at + 3,
                        Period.months(
                                YearMonth.of(first, from),
                                YearMonth.of(first + 1, to),
                                Precision.YEAR),
                        "a financial year, as the words tell");
    }

    private static Span single(Tokens tokens, int i, Prefix prefix, Conventions conventions) {
        int at = prefix.next();
        Token year = tokens.at(at);
        int number = year.isFullYear() ? year.number() : 2000 + year.number();
        Prefix sort = sort(tokens, at + 1, prefix);
        if (prefix.ending()) {
            return yearOf(number - 1, i, at + 1, sort, conventions).atEnd();
        }
        return switch (sort.sort()) {
            case PLAIN -> Span.of(i, at + 1, Period.year(number), "a calendar year");
            case ACADEMIC -> yearOf(number, i, at + 1, sort, conventions);
            case FINANCIAL ->
                    yearOf(number - 1, i, at + 1, sort, conventions).asking(open(conventions));
        };
    }

    private static Span yearOf(int first, int from, int to, Prefix sort, Conventions conventions) {
        int end = Math.max(to, sort.next());
        if (sort.sort() == Sort.FINANCIAL) {
            return Span.of(from, end, conventions.financialYearOf(first), "a financial year")
                    .asking(open(conventions));
        }
        return Span.of(from, end, conventions.academicYearOf(first), "an academic year");
    }

    private static @Nullable Clarification open(Conventions conventions) {
        return conventions.isOpen(Topic.FINANCIAL_YEAR) ? WHICH_FINANCIAL_YEAR : null;
    }

    /** The words behind a year can still say what sort of year it is: "19/20 academic year". */
    private static Prefix sort(Tokens tokens, int at, Prefix prefix) {
        if (prefix.sort() != Sort.PLAIN) {
            return new Prefix(prefix.sort(), at);
        }
        if (tokens.is(at, "academic") && tokens.is(at + 1, "year", "session")) {
            return new Prefix(Sort.ACADEMIC, at + 2);
        }
        if (tokens.is(at, "financial", "fiscal") && tokens.is(at + 1, "year")) {
            return new Prefix(Sort.FINANCIAL, at + 2);
        }
        if (tokens.is(at, "ay", "session")) {
            return new Prefix(Sort.ACADEMIC, at + 1);
        }
        return tokens.is(at, "fy")
                ? new Prefix(Sort.FINANCIAL, at + 1)
                : new Prefix(Sort.PLAIN, at);
    }
}
