package io.benchmate.plan.timescale;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * "31/03/2025", "2025-03-31", "10/25", "03/2026". Days come first, as in Britain, unless that gives
 * no day.
 */
final class NumericForms {
    private static final Clarification WHICH_FIRST =
            Clarification.of(
                    Topic.DAY_OR_MONTH_FIRST,
                    "In dates such as 3/4/26, does the day come first or the month?");

    private NumericForms() {}

    static @Nullable Span at(Tokens tokens, int i, Conventions conventions) {
        Token first = tokens.at(i);
        if (!first.isNumber()
                || first.digits() == 0
                || first.ordinal()
                || Years.isAmount(tokens, i)) {
            return null;
        }
        Span day = day(tokens, i, conventions);
        return day == null ? monthAndYear(tokens, i) : day;
    }

    private static @Nullable Span day(Tokens tokens, int i, Conventions conventions) {
        if (!joined(tokens, i + 1) || !joined(tokens, i + 3)) {
            return null;
        }
        Token a = tokens.at(i);
        Token b = tokens.at(i + 2);
        Token c = tokens.at(i + 4);
        if (!tokens.text(i + 1).equals(tokens.text(i + 3))
                || (joined(tokens, i + 5) && tokens.text(i + 1).equals(tokens.text(i + 5)))
                || Lexicon.monthsIn(tokens.text(i + 5)) > 0) {
            return null;
        }
        Span day;
        if (a.isFullYear()) {
            LocalDate date = date(a.number(), b.number(), c.number());
            day = date == null ? null : Span.of(i, i + 5, Period.day(date), "a day");
        } else {
            day = c.isFullYear() || c.canBeShortYear() ? day(i, a, b, c, conventions) : null;
        }
        return day == null && isDateMistyped(tokens, i) ? NoSuchTime.day(tokens, i, i + 5) : day;
    }

    /** "31/06/2026", but neither "4.13.20", a section, nor "12-24-36", counts. */
    private static boolean isDateMistyped(Tokens tokens, int i) {
        Token first = tokens.at(i);
        Token last = tokens.at(i + 4);
        Token year = first.isFullYear() ? first : last;
        Token other = first.isFullYear() ? last : first;
        boolean near = other.number() <= 31 && tokens.at(i + 2).number() <= 12;
        boolean dated =
                year.isFullYear() || (year.canBeShortYear() && (near || tokens.is(i + 1, "/")));
        return dated && other.digits() <= 2 && tokens.at(i + 2).digits() <= 2;
    }

    /** "31/12", a day and a month without a year; "11/12" may be an academic year. */
    static boolean isDayOfMonth(Tokens tokens, int i) {
        Token day = tokens.at(i);
        Token month = tokens.at(i + 2);
        return joined(tokens, i + 1)
                && !joined(tokens, i + 3)
                && day.canBeDay()
                && day.digits() > 0
                && month.number() >= 1
                && month.number() <= 12
                && month.digits() <= 2
                && (day.number() > 12 || tokens.is(i + 1, "/"))
                && !(month.canBeShortYear() && consecutive(day, month));
    }

    /**
     * The conventions for one cell: where "31/8/26" shows that the day comes first, it does so in
     * "1/9/25", too.
     */
    static Conventions shown(Tokens tokens, Conventions conventions) {
        if (!conventions.isOpen(Topic.DAY_OR_MONTH_FIRST)) {
            return conventions;
        }
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (int i = 0; i + 4 < tokens.size(); i++) {
            Token a = tokens.at(i);
            Token b = tokens.at(i + 2);
            Token c = tokens.at(i + 4);
            boolean date = areDayAndMonth(tokens, i) && (c.isFullYear() || c.canBeShortYear());
            dayFirst |= date && a.number() > 12 && b.number() <= 12;
            monthFirst |= date && b.number() > 12 && a.number() <= 12;
        }
        if (dayFirst == monthFirst) {
            return conventions;
        }
        return conventions.with(
                Topic.DAY_OR_MONTH_FIRST, dayFirst ? Option.DAY_FIRST : Option.MONTH_FIRST);
    }

    private static @Nullable Span day(int i, Token a, Token b, Token c, Conventions conventions) {
        boolean american = conventions.of(Topic.DAY_OR_MONTH_FIRST) == Option.MONTH_FIRST;
        LocalDate day = britishOrAmerican(fullYear(c), a.number(), b.number(), american);
        if (day == null) {
            return null;
        }
        boolean either = a.number() <= 12 && b.number() <= 12 && a.number() != b.number();
        boolean open = either && conventions.isOpen(Topic.DAY_OR_MONTH_FIRST);
        Span span = Span.of(i, i + 5, Period.day(day), "a day").usually(either);
        return open && isBare(a) && isBare(b) && c.digits() == 2 ? span.asking(WHICH_FIRST) : span;
    }

    /** Without a leading nought, as spreadsheets set to American write a day. */
    private static boolean isBare(Token number) {
        return number.digits() == 1 || number.number() >= 10;
    }

    private static boolean areDayAndMonth(Tokens tokens, int i) {
        return tokens.at(i).canBeDay()
                && tokens.at(i).digits() > 0
                && tokens.at(i + 2).canBeDay()
                && tokens.text(i + 1).equals(tokens.text(i + 3))
                && joined(tokens, i + 1)
                && joined(tokens, i + 3);
    }

    private static boolean joined(Tokens tokens, int sign) {
        return tokens.is(sign, "/", "-", ".")
                && !tokens.at(sign).spaced()
                && !tokens.at(sign + 1).spaced()
                && tokens.at(sign + 1).digits() > 0;
    }

    private static int fullYear(Token year) {
        return year.digits() == 4 ? year.number() : 2000 + year.number();
    }

    private static @Nullable LocalDate britishOrAmerican(
            int year, int first, int second, boolean american) {
        LocalDate usual = american ? date(year, first, second) : date(year, second, first);
        LocalDate other = american ? date(year, second, first) : date(year, first, second);
        return usual == null ? other : usual;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable Span monthAndYear(Tokens tokens, int i) {
        Token a = tokens.at(i);
        Token b = tokens.at(i + 2);
        if (!joined(tokens, i + 1) || (tokens.is(i + 1, ".") && !b.isFullYear())) {
            return null;
        }
        if (a.isFullYear()
                && b.digits() == 2
                && b.number() >= 1
                && b.number() <= 12
                && tokens.is(i + 1, "-", "/")) {
            return consecutive(a, b) ? null : month(i, a.number(), b.number());
        }
        boolean slash =
                tokens.is(i + 1, "/")
                        || (a.digits() == 2 && (b.isFullYear() || a.text().startsWith("0")));
        if (a.digits() > 2 || a.number() < 1 || a.number() > 12 || !slash) {
            return null;
        }
        if (b.isFullYear()) {
            return month(i, b.number(), a.number());
        }
        return b.canBeShortYear() && b.number() > 12 && !consecutive(a, b)
                ? month(i, 2000 + b.number(), a.number())
                : null;
    }

    /** "11/12" looks like an academic year first. */
    private static boolean consecutive(Token a, Token b) {
        return (a.number() % 100 + 1) % 100 == b.number();
    }

    private static Span month(int i, int year, int month) {
        return Span.of(i, i + 3, Period.month(YearMonth.of(year, month)), "month/year");
    }
}
