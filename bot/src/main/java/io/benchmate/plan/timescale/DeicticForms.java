package io.benchmate.plan.timescale;

import io.benchmate.plan.timescale.Conventions.Season;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * "next month", "this year", "next academic year", "this summer": counted from the day of the plan.
 */
final class DeicticForms {
    private DeicticForms() {}

    static @Nullable Span at(Tokens tokens, int i, Conventions conventions, LocalDate anchor) {
        int shift =
                switch (tokens.text(i)) {
                    case "next", "coming", "following" -> 1;
                    case "this", "current" -> 0;
                    case "last", "previous" -> -1;
                    default -> 2;
                };
        if (shift == 2) {
            return null;
        }
        int at = i + 1;
        if (tokens.is(at, "academic") && tokens.is(at + 1, "year", "session")) {
            return Span.of(
                    i, at + 2, academic(conventions, anchor, shift), "counted from the plan's day");
        }
        if (shift == 1 && isYearAhead(tokens, i)) {
            Period year = new Period(anchor, anchor.plusYears(1).minusDays(1), Precision.SPAN);
            return Span.of(i, at + 1, year, "counted from the plan's day").usually(true);
        }
        Period period = unit(tokens.text(at), conventions, anchor, shift);
        return period == null ? null : Span.of(i, at + 1, period, "counted from the plan's day");
    }

    /** "Over the next year" begins now. */
    private static boolean isYearAhead(Tokens tokens, int i) {
        return tokens.is(i + 1, "year")
                && tokens.is(i - 1, "the")
                && tokens.is(i - 2, "over", "within", "throughout", "in", "during");
    }

    static Period academic(Conventions conventions, LocalDate day, int shift) {
        return conventions.academicYearOf(conventions.academicYear().startYear(day) + shift);
    }

    private static @Nullable Period unit(
            String unit, Conventions conventions, LocalDate anchor, int shift) {
        return switch (unit) {
            case "month" -> Period.month(YearMonth.from(anchor).plusMonths(shift));
            case "year" -> Period.year(anchor.getYear() + shift);
            default -> season(Lexicon.season(unit), conventions, anchor, shift);
        };
    }

    private static @Nullable Period season(
            @Nullable Season season, Conventions conventions, LocalDate anchor, int shift) {
        if (season == null) {
            return null;
        }
        Period thisYears = conventions.season(season, anchor.getYear());
        int year =
                anchor.getYear() + (shift == -1 ? -1 : thisYears.last().isBefore(anchor) ? 1 : 0);
        boolean skipsOne =
                shift == 1
                        && !anchor.isBefore(thisYears.first())
                        && !thisYears.last().isBefore(anchor);
        return conventions.season(season, skipsOne ? year + 1 : year);
    }
}
