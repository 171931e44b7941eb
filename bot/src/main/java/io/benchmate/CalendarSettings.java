package io.benchmate;

import io.benchmate.calendar.BankHolidayRegion;
import io.benchmate.calendar.Days;
import io.benchmate.calendar.Months;
import io.benchmate.calendar.Term;
import io.benchmate.calendar.Terms;
import io.benchmate.calendar.YearFrom;
import io.benchmate.plan.timescale.Conventions;
import io.benchmate.plan.timescale.Conventions.Season;
import io.benchmate.plan.timescale.Option;
import io.benchmate.plan.timescale.Topic;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The institution's year, which plans refer to by its words. Every value has the UK's usual one as
 * default.
 *
 * @param academicYearStart month and day, such as 08-01
 * @param financialYearStart month and day; empty: 1 August is taken, and each plan that speaks of a
 *     financial year is asked about
 * @param terms months of terms, such as autumn: september-december; unnamed ones stay as usual
 * @param termDates the real days of terms of single years, where they are known
 * @param seasons months of seasons, such as spring: march-may
 * @param bankHolidays england-and-wales, scotland or northern-ireland
 * @param closures further days on which the institution is closed
 */
@ConfigurationProperties("benchmate.calendar")
record CalendarSettings(
        @DefaultValue("08-01") String academicYearStart,
        @DefaultValue("") String financialYearStart,
        @DefaultValue Map<String, String> terms,
        @DefaultValue List<TermDates> termDates,
        @DefaultValue Map<String, String> seasons,
        @DefaultValue("england-and-wales") String bankHolidays,
        @DefaultValue List<Closure> closures) {
    /**
     * Days on which the institution is closed, beside weekends and bank holidays.
     *
     * @param from the first, such as 2026-12-24
     * @param until the last
     */
    record Closure(String from, String until) {}

    /**
     * A term of one year.
     *
     * @param term autumn, spring, summer, michaelmas, semester-1 or semester-2
     * @param from its first day, such as 2026-09-21
     * @param until its last day
     */
    record TermDates(String term, String from, String until) {}

    CalendarSettings {
        terms = Map.copyOf(terms);
        termDates = List.copyOf(termDates);
        seasons = Map.copyOf(seasons);
        closures = List.copyOf(closures);
        // Every value is read once here, so that a wrong one stops the start and not an answer.
        conventions(academicYearStart, financialYearStart, terms, termDates, seasons);
        region(bankHolidays);
        closed(closures);
    }

    List<Days> closedDays() {
        return closed(closures);
    }

    private static List<Days> closed(List<Closure> closures) {
        return closures.stream().map(CalendarSettings::closed).toList();
    }

    /** With a mistyped year nothing could be reckoned any more, and nobody would be reminded. */
    private static Days closed(Closure closure) {
        String at = "benchmate.calendar.closures";
        Days days = CalendarWords.days(closure.from(), closure.until(), at);
        if (days.last().isAfter(days.first().plusYears(1))) {
            throw new IllegalArgumentException(
                    "%s has %s to %s: no closure lasts longer than a year, so look at the years"
                            .formatted(at, closure.from(), closure.until()));
        }
        return days;
    }

    Conventions conventions() {
        return conventions(academicYearStart, financialYearStart, terms, termDates, seasons);
    }

    BankHolidayRegion bankHolidayRegion() {
        return region(bankHolidays);
    }

    private static Conventions conventions(
            String academicYear,
            String financialYear,
            Map<String, String> terms,
            List<TermDates> termDates,
            Map<String, String> seasons) {
        Conventions uk = Conventions.UK;
        Map<Season, Months> ofSeasons = new EnumMap<>(uk.seasons());
        seasons.forEach(
                (name, months) -> {
                    String at = "benchmate.calendar.seasons." + name;
                    ofSeasons.put(CalendarWords.named(Season.class, name, at), months(months, at));
                });
        YearFrom financial =
                financialYear.isBlank()
                        ? uk.financialYear()
                        : CalendarWords.yearFrom(
                                financialYear, "benchmate.calendar.financial-year-start");
        return new Conventions(
                CalendarWords.yearFrom(academicYear, "benchmate.calendar.academic-year-start"),
                financial,
                ofSeasons,
                terms(uk.terms(), terms, termDates),
                financialYear.isBlank() ? Map.of() : Map.of(Topic.FINANCIAL_YEAR, Option.NONE));
    }

    private static Terms terms(Terms usual, Map<String, String> months, List<TermDates> termDates) {
        Map<Term, Months> others = new EnumMap<>(Term.class);
        months.forEach(
                (name, run) -> {
                    String at = "benchmate.calendar.terms." + name;
                    others.put(CalendarWords.named(Term.class, name, at), months(run, at));
                });
        return usual.with(others, termDates.stream().map(CalendarSettings::dated).toList());
    }

    private static Terms.Dated dated(TermDates dates) {
        String at = "benchmate.calendar.term-dates";
        Days days = CalendarWords.days(dates.from(), dates.until(), at);
        return new Terms.Dated(CalendarWords.named(Term.class, dates.term(), at), days);
    }

    private static Months months(@Nullable String run, String at) {
        return CalendarWords.months(run == null ? "" : run, at);
    }

    private static BankHolidayRegion region(String name) {
        return CalendarWords.named(
                BankHolidayRegion.class, name, "benchmate.calendar.bank-holidays");
    }
}
