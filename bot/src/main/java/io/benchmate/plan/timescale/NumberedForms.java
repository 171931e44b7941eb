package io.benchmate.plan.timescale;

import io.benchmate.calendar.Days;
import io.benchmate.calendar.Term;
import io.benchmate.calendar.YearFrom;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * Numbered parts of a year, before or behind it: "Q3 2025", "2025-Q3", "Q2/3 2025", "H1 24/25", "T1
 * 2024/25", "24/25 Semester 2", "second half of 2026".
 */
final class NumberedForms {
    private enum Unit {
        QUARTER(4),
        HALF(2),
        TERM(3),
        SEMESTER(2);

        private final int of;

        Unit(int of) {
            this.of = of;
        }
    }

    /** Which parts of a year, and the index behind their words. */
    private record Part(Unit unit, int first, int last, int to) {}

    private final Tokens tokens;
    private final Conventions conventions;
    private final IntFunction<@Nullable Span> whole;

    /**
     * @param whole reads the time of which it is a part, from a given token on
     */
    NumberedForms(Tokens tokens, Conventions conventions, IntFunction<@Nullable Span> whole) {
        this.tokens = tokens;
        this.conventions = conventions;
        this.whole = whole;
    }

    @Nullable Span at(int i) {
        Part part = part(i);
        if (part == null) {
            return behindItsYear(i);
        }
        int at = tokens.skip(part.to(), "of", "-", "the", ",", "(", "in", "/", ":", "'");
        Span whole = this.whole.apply(at);
        Span year = whole == null ? shortYear(part, at) : whole;
        return year == null || year.period() == null ? null : of(part, year.from(i));
    }

    /** The index behind a numbered part, whatever stands behind it; -1 when none begins here. */
    int endOf(int i) {
        Part part = part(i);
        return part == null ? -1 : part.to();
    }

    /** In "Q1 24" the figures can only be a year when nothing counted stands behind them. */
    private @Nullable Span shortYear(Part part, int at) {
        Token behind = tokens.at(at + 1);
        boolean ends = behind.text().isEmpty() || tokens.is(at + 1, ",", ";", ")", ".", "(");
        boolean old = tokens.at(at).number() < Years.EARLIEST;
        boolean term = part.unit() == Unit.TERM || part.unit() == Unit.SEMESTER;
        return (term && old) || !ends || !tokens.at(at).canBeShortYear()
                ? null
                : Span.of(at, at + 1, Period.year(2000 + tokens.at(at).number()), "a year")
                        .usually(true);
    }

    private @Nullable Span behindItsYear(int i) {
        if (!opensAYear(i)) {
            return null;
        }
        Span year = whole.apply(i);
        Part part =
                year == null || !isYear(year)
                        ? null
                        : part(tokens.skip(year.to(), "-", ",", "(", ":", "/", "."));
        if (year == null || part == null) {
            return null;
        }
        Span another = whole.apply(tokens.skip(part.to(), "of", "-", ",", "/"));
        return another != null && isYear(another) ? null : of(part, year.to(part.to()));
    }

    private boolean opensAYear(int i) {
        return tokens.at(i).digits() == 4
                || tokens.at(i).digits() == 2
                || tokens.is(i, "ay", "fy", "academic", "financial", "session");
    }

    private static boolean isYear(Span span) {
        return span.period() != null && span.period().precision() == Precision.YEAR;
    }

    private @Nullable Part part(int i) {
        if (tokens.is(i + 1, "q") && !tokens.at(i + 1).spaced() && isNumber(i, Unit.QUARTER)) {
            return new Part(Unit.QUARTER, tokens.at(i).number(), tokens.at(i).number(), i + 2);
        }
        Unit unit = unit(tokens.text(i));
        if (unit == Unit.SEMESTER && tokens.is(i + 1, "a", "b")) {
            int number = tokens.is(i + 1, "a") ? 1 : 2;
            return new Part(unit, number, number, i + 2);
        }
        if (unit != null && isNumber(i + 1, unit)) {
            return tokens.text(i).length() <= 2 && tokens.at(i + 1).spaced()
                    ? null
                    : range(unit, i + 1);
        }
        Unit named = tokens.text(i + 1).length() == 1 ? null : unit(tokens.text(i + 1));
        if (named == null) {
            return null;
        }
        int number =
                tokens.is(i, "last", "latter", "final")
                        ? named.of
                        : tokens.at(i).ordinal() ? tokens.at(i).number() : 0;
        return number < 1 || number > named.of ? null : new Part(named, number, number, i + 2);
    }

    private static @Nullable Unit unit(String word) {
        return switch (word) {
            case "q", "qtr", "quarter", "quarters" -> Unit.QUARTER;
            case "h", "hy", "half" -> Unit.HALF;
            case "t", "term", "terms" -> Unit.TERM;
            case "s", "sem", "semester", "semesters", "tb", "block" -> Unit.SEMESTER;
            default -> null;
        };
    }

    private boolean isNumber(int i, Unit unit) {
        Token token = tokens.at(i);
        return token.digits() <= 1
                && !token.ordinal()
                && token.number() >= 1
                && token.number() <= unit.of;
    }

    /** "Q1", "Q1-Q2", "Q2/3". */
    private Part range(Unit unit, int number) {
        int first = tokens.at(number).number();
        if (tokens.is(number + 1, "-", "/", "&", "and", "to", ",")) {
            int second = unit(tokens.text(number + 2)) == unit ? number + 3 : number + 2;
            if (isNumber(second, unit) && tokens.at(second).number() > first) {
                return new Part(unit, first, tokens.at(second).number(), second + 1);
            }
        }
        return new Part(unit, first, first, number + 1);
    }

    private @Nullable Span of(Part part, Span year) {
        Period all = Objects.requireNonNull(year.period());
        if (part.unit() != Unit.HALF && !isYear(year)) {
            return null;
        }
        return switch (part.unit()) {
            case HALF -> year.part(slice(all, part, Precision.PART_OF_YEAR), "half of it");
            case QUARTER -> quarter(part, year, all);
            case TERM, SEMESTER -> term(part, year, all);
        };
    }

    private Span quarter(Part part, Span year, Period all) {
        if (isFinancial(year)) {
            return year.part(slice(all, part, Precision.QUARTER), "a quarter of the year");
        }
        boolean calendar = all.first().getDayOfYear() == 1;
        YearFrom from = conventions.of(Topic.QUARTER).yearFrom();
        boolean counts = from != null && (calendar || !conventions.isOpen(Topic.QUARTER));
        boolean january = from != null && from.start().getMonthValue() == 1;
        Period base =
                counts && (calendar || !january)
                        ? period(Objects.requireNonNull(from).in(all.first().getYear()))
                        : all;
        Span span = year.part(slice(base, part, Precision.QUARTER), "a quarter of the year");
        return conventions.isOpen(Topic.QUARTER) && span.ask() == null
                ? span.asking(
                        Clarification.of(Topic.QUARTER, "When do quarters begin in this plan?"))
                : span;
    }

    /** The quarters of a financial year begin with it. */
    private boolean isFinancial(Span year) {
        for (int i = year.from(); i < year.to(); i++) {
            if (tokens.is(i, "fy", "financial", "fiscal", "tax", "budget")) {
                return true;
            }
        }
        return false;
    }

    private static Period period(Days days) {
        return new Period(days.first(), days.last(), Precision.YEAR);
    }

    private Span term(Part part, Span year, Period all) {
        boolean calendar = all.first().getDayOfYear() == 1;
        Period first = term(term(part.unit(), part.first()), all.first().getYear(), calendar);
        Period last = term(term(part.unit(), part.last()), all.first().getYear(), calendar);
        return year.part(
                part.first() == part.last() ? first : first.through(last),
                part.unit() == Unit.TERM ? "a term" : "a semester");
    }

    private Period term(Term term, int year, boolean calendar) {
        return conventions.term(term, term.opensTheYear() || calendar ? year : year + 1);
    }

    private static Term term(Unit unit, int number) {
        if (unit == Unit.SEMESTER) {
            return number == 1 ? Term.SEMESTER_1 : Term.SEMESTER_2;
        }
        return number == 1 ? Term.AUTUMN : number == 2 ? Term.SPRING : Term.SUMMER;
    }

    private static Period slice(Period all, Part part, Precision precision) {
        LocalDate behind = all.last().plusDays(1);
        int months = (int) ChronoUnit.MONTHS.between(all.first(), behind);
        int of = part.unit().of;
        if (months >= of) {
            return new Period(
                    all.first().plusMonths((long) months * (part.first() - 1) / of),
                    all.first().plusMonths((long) months * part.last() / of).minusDays(1),
                    precision);
        }
        long days = ChronoUnit.DAYS.between(all.first(), behind);
        LocalDate first = all.first().plusDays(days * (part.first() - 1) / of);
        LocalDate last = all.first().plusDays(days * part.last() / of).minusDays(1);
        return last.isBefore(first) ? all : new Period(first, last, precision);
    }
}
