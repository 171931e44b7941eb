package io.benchmate.ask;

import io.benchmate.calendar.Days;
import io.benchmate.calendar.SteeringGroup;
import io.benchmate.calendar.Term;
import io.benchmate.plan.timescale.Conventions;
import io.benchmate.plan.timescale.Conventions.Season;
import io.benchmate.plan.timescale.Reading;
import io.benchmate.plan.timescale.Timescales;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which days "this academic year", "next term" or "in spring" are at this institution, the same as
 * its plan's timescales are read by.
 */
record InstitutionPeriods(Conventions conventions, SteeringGroup steering) {

    /** For what no institution has another word for, such as a week. */
    static final InstitutionPeriods USUAL = new InstitutionPeriods(Conventions.UK);

    InstitutionPeriods(Conventions conventions) {
        this(conventions, SteeringGroup.UNKNOWN);
    }

    /** The academic year that begins in the calendar year. */
    Period academicYear(int begins) {
        return period(conventions.academicYear().in(begins));
    }

    /** The academic year around a day. */
    Period academicYear(LocalDate day) {
        return academicYear(conventions.academicYear().startYear(day));
    }

    /** The financial year around a day. */
    Period financialYear(LocalDate day) {
        return period(conventions.financialYear().in(conventions.financialYear().startYear(day)));
    }

    /** The season that begins in the year; Christmas is December, Easter the day itself. */
    Period season(String name, int year) {
        return switch (name) {
            case "spring" -> season(Season.SPRING, year);
            case "summer" -> season(Season.SUMMER, year);
            case "autumn" -> season(Season.AUTUMN, year);
            case "winter" -> season(Season.WINTER, year);
            default -> Months.season(name, year);
        };
    }

    private Period season(Season season, int year) {
        return period(Objects.requireNonNull(conventions.seasons().get(season)).in(year));
    }

    /**
     * The term around a day, the one after or the one before. Between two terms both "this" and
     * "next" are the one to come, as people say it in a vacation.
     *
     * @param by 0 for this, 1 for the next, -1 for the last
     */
    Period term(LocalDate today, int by) {
        return around(today, by, year -> Stream.of(first(year), Term.SPRING, Term.SUMMER));
    }

    /** As {@link #term(LocalDate, int)}, but where the year has two halves. */
    Period semester(LocalDate today, int by) {
        return around(today, by, year -> Stream.of(Term.SEMESTER_1, Term.SEMESTER_2));
    }

    /** A term by its name and year, as the same words are read in a cell of the plan. */
    Optional<Period> term(String name, String year) {
        Reading reading = new Timescales(conventions).read(name + " " + year, null);
        LocalDate from = reading.start();
        LocalDate until = reading.end();
        return from == null || until == null
                ? Optional.empty()
                : Optional.of(new Period(from, until));
    }

    private Period around(LocalDate today, int by, IntFunction<Stream<Term>> names) {
        List<Days> terms = around(today.getYear(), names);
        int open = 0;
        while (terms.get(open).last().isBefore(today)) {
            open++;
        }
        boolean between = terms.get(open).first().isAfter(today);
        return period(terms.get(between && by > 0 ? open : open + by));
    }

    private List<Days> around(int year, IntFunction<Stream<Term>> names) {
        return IntStream.rangeClosed(year - 2, year + 2)
                .boxed()
                .flatMap(each -> names.apply(each).map(term -> conventions.terms().in(term, each)))
                .sorted(Comparator.comparing(Days::first))
                .toList();
    }

    /** Michaelmas where that is the first term of which the institution gave the days. */
    private Term first(int year) {
        boolean given = isDated(Term.AUTUMN, year);
        return !given && isDated(Term.MICHAELMAS, year) ? Term.MICHAELMAS : Term.AUTUMN;
    }

    private boolean isDated(Term term, int year) {
        return conventions.terms().dated().stream()
                .anyMatch(each -> each.term() == term && each.days().first().getYear() == year);
    }

    private static Period period(Days days) {
        return new Period(days.first(), days.last());
    }
}
