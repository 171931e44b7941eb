package io.benchmate.plan.timescale;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** "March 2025", "Dec-20", "3 March 2025", "Sept-Oct 2025", "1-5 June 2026", "Jan & July". */
final class MonthForms {
    /** What a number names that stands behind it: "Phase 3 Sept 2026" is no third of September. */
    private static final String[] NUMBERED = {
        "phase",
        "phases",
        "step",
        "stage",
        "part",
        "wave",
        "tranche",
        "wp",
        "v",
        "version",
        "action",
        "objective",
        "theme",
        "priority",
        "cohort",
        "round",
        "milestone",
        "group",
        "level",
        "grade",
        "no",
        "year",
        "option",
        "workstream",
        "strand",
        "pilot"
    };

    private static final String[] HALF_TERM = {"half", "-", "term", "break", "holiday"};

    private MonthForms() {}

    static @Nullable Span at(Tokens tokens, int i, Conventions conventions) {
        Span day = dayFirst(tokens, i);
        if (day != null) {
            return day;
        }
        Month month = Lexicon.month(tokens.text(i));
        if (month == null) {
            month = Years.after(tokens, i + 1) == null ? null : Slips.shortMonth(tokens.text(i));
        }
        if (month == null) {
            Span ofYear = dayBehindItsYear(tokens, i);
            return ofYear == null ? behindItsYear(tokens, i) : ofYear;
        }
        Span figures = DaysOrYears.at(tokens, i, month);
        if (figures != null) {
            return figures;
        }
        Span exact = monthDayYear(tokens, i, month);
        Span span = exact == null ? months(tokens, i, month, conventions) : exact;
        return span.usually(Lexicon.isSlip(tokens.text(i)));
    }

    /** "Women's Day 2025 (8 March)": the day in brackets is one of that year. */
    private static @Nullable Span dayBehindItsYear(Tokens tokens, int i) {
        Token year = tokens.at(i);
        Token day = tokens.at(i + 2);
        Month month = Lexicon.month(tokens.text(i + 3));
        boolean bracketed = tokens.is(i + 1, "(") && tokens.is(i + 4, ")");
        return year.isFullYear() && bracketed && month != null && day.canBeDay()
                ? days(
                        tokens,
                        i,
                        i + 4,
                        YearMonth.of(year.number(), month),
                        day.number(),
                        day.number())
                : null;
    }

    /** "2025 (March)", "2025 - June"; in "2025 - June 2026" the one leads to the other. */
    private static @Nullable Span behindItsYear(Tokens tokens, int i) {
        Token year = tokens.at(i);
        if (!year.isFullYear()) {
            return null;
        }
        int at = tokens.skip(i + 1, "-", "(", ":", ",", "/");
        Month month = Lexicon.month(tokens.text(at));
        boolean word = at == i + 1 && tokens.is(at, "may", "march", "mar");
        boolean leads =
                tokens.is(at + 1, "-", "/", "to", "and", "&") || tokens.at(at + 1).isNumber();
        return month == null || word || leads || Years.after(tokens, at + 1) != null
                ? null
                : Span.of(
                                i,
                                at + 1,
                                Period.month(YearMonth.of(year.number(), month)),
                                "a month behind its year")
                        .usually(true);
    }

    private static @Nullable Span dayFirst(Tokens tokens, int i) {
        Token first = tokens.at(i);
        boolean counts = !first.ordinal() && tokens.is(i - 1, NUMBERED);
        if (counts || first.digits() == 0 || !(first.canBeDay() || isDayMistyped(tokens, i))) {
            return null;
        }
        int at = tokens.skip(i + 1, "of");
        int lastDay = first.number();
        if (tokens.is(at, "-", "to", "and", "&") && tokens.at(at + 1).canBeDay()) {
            lastDay = tokens.at(at + 1).number();
            at += 2;
        }
        at = tokens.skip(at, "of", "-", "/");
        Month month = Lexicon.month(tokens.text(at));
        Years.Found year = month == null ? null : Years.after(tokens, at + 1);
        if (month == null || year == null || joinsTwoDates(tokens, at + 1)) {
            return null;
        }
        if (lastDay < first.number() && isWord(tokens, i - 1)) {
            return null;
        }
        YearMonth ofYear = YearMonth.of(year.year(), month);
        return days(tokens, i, year.next(), ofYear, first.number(), lastDay);
    }

    /** "32 March 2026", where nothing before it can be what the number counts or names. */
    private static boolean isDayMistyped(Tokens tokens, int i) {
        Token number = tokens.at(i);
        return number.digits() <= 2
                && (number.number() == 0 || number.number() < 40)
                && !number.text().startsWith("00")
                && !isWord(tokens, i - 1);
    }

    /** A word other than one that leads to a day. */
    private static boolean isWord(Tokens tokens, int i) {
        return i >= 0
                && !tokens.at(i).isSign()
                && !tokens.is(i, "by", "on", "from", "until", "till", "to", "before", "between")
                && !tokens.is(i, "after", "the", "than", "due", "of", "and");
    }

    private static Span days(
            Tokens tokens, int from, int to, YearMonth month, int first, int last) {
        try {
            LocalDate start = month.atDay(first);
            LocalDate end = month.atDay(last);
            return end.isBefore(start)
                    ? NoSuchTime.backwards(tokens, from, to)
                    : Span.of(
                            from,
                            to,
                            first == last
                                    ? Period.day(start)
                                    : new Period(start, end, Precision.SPAN),
                            "a day");
        } catch (DateTimeException noSuchDay) {
            return NoSuchTime.day(tokens, from, to);
        }
    }

    /**
     * "March 31, 2025": a day only when a year of four digits follows, for "March 20" is March 2020
     * in plans.
     */
    private static @Nullable Span monthDayYear(Tokens tokens, int i, Month month) {
        int number = tokens.skip(i + 1, ".");
        Token day = tokens.at(number);
        if (!day.canBeDay() || day.digits() == 0) {
            return null;
        }
        int at = tokens.skip(number + 1, ",");
        Token year = tokens.at(at);
        if (!year.isFullYear() || (at == number + 1 && !year.spaced())) {
            return null;
        }
        YearMonth ofYear = YearMonth.of(year.number(), month);
        return days(tokens, i, at + 1, ofYear, day.number(), day.number());
    }

    private static Span months(Tokens tokens, int i, Month first, Conventions conventions) {
        List<Month> months = new ArrayList<>(List.of(first));
        boolean range = false;
        int at = i + 1;
        while (tokens.is(at, "-", "/", "to", "and", "&", ",", "until", "till")) {
            Month next = Lexicon.month(tokens.text(tokens.skip(at + 1, "and", "&")));
            if (next == null) {
                break;
            }
            range |= !tokens.is(at, "and", "&", ",");
            months.add(next);
            at = tokens.skip(at + 1, "and", "&") + 1;
        }
        int behind = tokens.is(tokens.skip(at + 1, "-"), "term") ? tokens.skip(at, HALF_TERM) : at;
        Years.Pair years = Years.pairAfter(tokens, tokens.skip(behind, ".", ")"));
        if (years == null || joinsTwoDates(tokens, at) || areDays(tokens, years)) {
            return Span.yearless(i, behindDay(tokens, at, months), months);
        }
        Span span =
                years.pair()
                        ? ofAcademicYear(i, years, months, conventions)
                        : ofYear(i, new Years.Found(years.first(), years.next()), months, range);
        return span.usually(behind > at);
    }

    /** In "Nov 11" the figures are a day. */
    private static int behindDay(Tokens tokens, int at, List<Month> months) {
        Token day = tokens.at(at);
        boolean one = months.size() == 1 && day.canBeDay() && day.digits() > 0;
        return one && (tokens.at(at + 1).text().isEmpty() || tokens.at(at + 1).isSign())
                ? at + 1
                : at;
    }

    /** In "April - 2 May 2025" the 2 is a day, not a year. */
    private static boolean joinsTwoDates(Tokens tokens, int at) {
        int number = tokens.skip(at, "-", "to");
        return tokens.at(number).digits() <= 2
                && Lexicon.month(tokens.text(number + 1)) != null
                && (tokens.at(number).spaced() || Years.after(tokens, number + 2) != null)
                && number > at;
    }

    /** In "Nov 24-25" the figures may be days as well as years. */
    private static boolean areDays(Tokens tokens, Years.Pair years) {
        return years.pair()
                && tokens.is(years.next() - 2, "-")
                && tokens.at(years.next() - 3).digits() == 2
                && tokens.at(years.next() - 1).canBeDay();
    }

    /** "Jan 2024/25" is the January of that academic year. */
    private static Span ofAcademicYear(
            int from, Years.Pair years, List<Month> months, Conventions conventions) {
        Month start = conventions.academicYear().start().getMonth();
        List<YearMonth> dated =
                months.stream()
                        .map(
                                month ->
                                        YearMonth.of(
                                                years.first()
                                                        + (month.compareTo(start) < 0 ? 1 : 0),
                                                month))
                        .sorted()
                        .toList();
        Period period =
                dated.size() == 1
                        ? Period.month(dated.getFirst())
                        : Period.months(dated.getFirst(), dated.getLast(), Precision.SPAN);
        return Span.of(from, years.next(), period, "in that academic year").usually(true);
    }

    private static Span ofYear(int from, Years.Found year, List<Month> months, boolean range) {
        YearMonth last = YearMonth.of(year.year(), months.getLast());
        YearMonth first = YearMonth.of(year.year(), months.getFirst());
        if (first.isAfter(last)) {
            first = first.minusYears(1);
        }
        Period period =
                months.size() == 1
                        ? Period.month(last)
                        : Period.months(first, last, range ? Precision.SPAN : Precision.MONTH);
        return Span.of(
                from, year.next(), period, months.size() == 1 ? "a month" : "months of one year");
    }
}
