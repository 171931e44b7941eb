package io.benchmate.plan.timescale;

import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;

/**
 * What an institution means by its words. The defaults are those of most UK universities: academic
 * and financial year from 1 August, meteorological seasons, three terms.
 *
 * @param academicYearStart the first day of the academic year
 * @param financialYearStart the first day of the financial year
 * @param financialYearSettled whether the institution has said so; until then a financial year is
 *     asked about
 * @param seasons first month and length in months of each season
 * @param terms first month and length in months of each term
 */
public record Conventions(
        MonthDay academicYearStart,
        MonthDay financialYearStart,
        boolean financialYearSettled,
        Map<Season, Months> seasons,
        Map<Term, Months> terms) {

    public static final Conventions UK =
            new Conventions(
                    MonthDay.of(8, 1),
                    MonthDay.of(8, 1),
                    false,
                    Map.of(
                            Season.SPRING, new Months(Month.MARCH, 3),
                            Season.SUMMER, new Months(Month.JUNE, 3),
                            Season.AUTUMN, new Months(Month.SEPTEMBER, 3),
                            Season.WINTER, new Months(Month.DECEMBER, 3)),
                    Map.of(
                            Term.AUTUMN, new Months(Month.SEPTEMBER, 4),
                            Term.MICHAELMAS, new Months(Month.OCTOBER, 3),
                            Term.SPRING, new Months(Month.JANUARY, 3),
                            Term.SUMMER, new Months(Month.APRIL, 3)));

    public Conventions {
        seasons = Map.copyOf(seasons);
        terms = Map.copyOf(terms);
    }

    public enum Season {
        SPRING,
        SUMMER,
        AUTUMN,
        WINTER
    }

    public enum Term {
        AUTUMN,
        MICHAELMAS,
        SPRING,
        SUMMER
    }

    /** A run of whole months, counted from its first month of some year. */
    public record Months(Month first, int length) {
        Period in(int year, Precision precision) {
            YearMonth from = YearMonth.of(year, first);
            return Period.months(from, from.plusMonths(length - 1L), precision);
        }
    }

    Period academicYear(int startYear) {
        return yearFrom(academicYearStart, startYear);
    }

    Period financialYear(int startYear) {
        return yearFrom(financialYearStart, startYear);
    }

    private static Period yearFrom(MonthDay start, int year) {
        return new Period(start.atYear(year), start.atYear(year + 1).minusDays(1), Precision.YEAR);
    }

    Period season(Season season, int year) {
        return Objects.requireNonNull(seasons.get(season)).in(year, Precision.SEASON);
    }

    Period term(Term term, int year) {
        return Objects.requireNonNull(terms.get(term)).in(year, Precision.TERM);
    }
}
