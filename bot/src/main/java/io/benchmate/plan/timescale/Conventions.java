package io.benchmate.plan.timescale;

import io.benchmate.calendar.Days;
import io.benchmate.calendar.Months;
import io.benchmate.calendar.Term;
import io.benchmate.calendar.Terms;
import io.benchmate.calendar.YearFrom;

import java.time.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an institution means by its words. The defaults are those of most UK universities: academic
 * and financial year from 1 August, meteorological seasons, three terms.
 *
 * @param academicYear when the academic year begins
 * @param financialYear when the financial year begins
 * @param seasons the months of each season
 * @param terms when terms run
 * @param settled what somebody said about words of two meanings; what is not in it is asked about
 */
public record Conventions(
        YearFrom academicYear,
        YearFrom financialYear,
        Map<Season, Months> seasons,
        Terms terms,
        Map<Topic, Option> settled) {

    public static final Conventions UK =
            new Conventions(
                    YearFrom.of(8, 1),
                    YearFrom.of(8, 1),
                    Map.of(
                            Season.SPRING, new Months(Month.MARCH, 3),
                            Season.SUMMER, new Months(Month.JUNE, 3),
                            Season.AUTUMN, new Months(Month.SEPTEMBER, 3),
                            Season.WINTER, new Months(Month.DECEMBER, 3)),
                    new Terms(
                            Map.of(
                                    Term.AUTUMN, new Months(Month.SEPTEMBER, 4),
                                    Term.MICHAELMAS, new Months(Month.OCTOBER, 3),
                                    Term.SPRING, new Months(Month.JANUARY, 3),
                                    Term.SUMMER, new Months(Month.APRIL, 3),
                                    Term.SEMESTER_1, new Months(Month.SEPTEMBER, 5),
                                    Term.SEMESTER_2, new Months(Month.FEBRUARY, 5)),
                            List.of()),
                    Map.of());

    public Conventions {
        seasons = Map.copyOf(seasons);
        settled = Map.copyOf(settled);
    }

    public enum Season {
        SPRING,
        SUMMER,
        AUTUMN,
        WINTER
    }

    /** The same, with what somebody said about a topic; a financial year runs from then on so. */
    public Conventions with(Topic topic, Option said) {
        Map<Topic, Option> all = new EnumMap<>(Topic.class);
        all.putAll(settled);
        all.put(topic, said);
        YearFrom year =
                topic == Topic.FINANCIAL_YEAR
                        ? Objects.requireNonNullElse(said.yearFrom(), financialYear)
                        : financialYear;
        return new Conventions(academicYear, year, seasons, terms, all);
    }

    /** What was said about a topic, or the usual reading. */
    Option of(Topic topic) {
        return settled.getOrDefault(topic, topic.usual());
    }

    boolean isOpen(Topic topic) {
        return !settled.containsKey(topic);
    }

    Period academicYearOf(int startYear) {
        return period(academicYear.in(startYear), Precision.YEAR);
    }

    Period financialYearOf(int startYear) {
        return period(financialYear.in(startYear), Precision.YEAR);
    }

    Period season(Season season, int year) {
        return period(Objects.requireNonNull(seasons.get(season)).in(year), Precision.SEASON);
    }

    Period term(Term term, int year) {
        return period(terms.in(term, year), Precision.TERM);
    }

    private static Period period(Days days, Precision precision) {
        return new Period(days.first(), days.last(), precision);
    }
}
