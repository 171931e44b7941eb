package io.benchmate.ask;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.MatchResult;

/** The days of "this week", "next term" and "last March", reckoned from the day of asking. Pure. */
final class RelativePeriods {
    private RelativePeriods() {}

    static Period of(MatchResult found, LocalDate today, InstitutionPeriods year) {
        int by =
                switch (found.group(2)) {
                    case "next", "coming" -> 1;
                    case "last", "previous" -> -1;
                    default -> 0;
                };
        return found.group(4) != null || found.group(5) != null
                ? named(found, today, by, year)
                : around(found.group(3), today, by, year);
    }

    static Period around(String unit, LocalDate today, int by, InstitutionPeriods periods) {
        return switch (unit) {
            case "week" -> week(today.plusWeeks(by));
            case "month" ->
                    Months.month(today.plusMonths(by).getMonth(), today.plusMonths(by).getYear());
            case "quarter" -> quarter(today.plusMonths(3L * by));
            case "term" -> periods.term(today, by);
            case "semester" -> periods.semester(today, by);
            case "academic year" -> periods.academicYear(today.plusYears(by));
            case "financial year", "tax year" -> periods.financialYear(today.plusYears(by));
            default -> Months.year(today.getYear() + by);
        };
    }

    private static Period named(
            MatchResult found, LocalDate today, int by, InstitutionPeriods periods) {
        if (found.group(4) != null) {
            Period now = periods.season(found.group(4), today.getYear());
            boolean over = now.until().isBefore(today);
            int year = by < 0 ? (over ? 0 : -1) : over ? 1 : by > 0 && now.holds(today) ? 1 : 0;
            return periods.season(found.group(4), today.getYear() + year);
        }
        Month month = Months.month(found.group(5));
        return Months.month(month, PeriodWords.year(month, today, by < 0));
    }

    /** Of the calendar year; the days are told beside the answer. */
    private static Period quarter(LocalDate day) {
        LocalDate first =
                day.withDayOfMonth(1).withMonth(day.getMonth().firstMonthOfQuarter().getValue());
        return new Period(first, first.plusMonths(3).minusDays(1));
    }

    private static Period week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(monday, monday.plusDays(6));
    }
}
