package io.benchmate.plan.timescale;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;

/**
 * Months and seasons of one of the plan's years: "September Y1", "Year 1 (Autumn)", "Year 2: Oct -
 * Dec". They are certain where the plan begins on a month's first day and the months do not run
 * over the year's edge; else a person is asked, for the whole year would be a wrong reading.
 */
final class MonthsOfPlanYear {
    private static final int YEAR = 12;

    private final Tokens tokens;
    private final Conventions conventions;
    private final @Nullable LocalDate anchor;

    MonthsOfPlanYear(Tokens tokens, Conventions conventions, @Nullable LocalDate anchor) {
        this.tokens = tokens;
        this.conventions = conventions;
        this.anchor = anchor;
    }

    /**
     * @param first the month in which it begins
     * @param to the index behind its words
     */
    private record Part(Month first, int months, int to) {}

    /** What begins at this token; null when none does, or while the plan's start is not known. */
    @Nullable Mark at(int i) {
        if (anchor == null) {
            return null;
        }
        Part part = part(i);
        OffsetForms.Offset year =
                OffsetForms.unitFirst(
                        tokens,
                        part == null
                                ? i
                                : tokens.skip(part.to(), "of", "in", ",", "-", "(", ":", "/"));
        if (year == null || !isWholeYears(year)) {
            return null;
        }
        return part == null ? behind(year) : mark(part, i, year.to(), year, false);
    }

    private @Nullable Mark behind(OffsetForms.Offset year) {
        int at = tokens.skip(year.to(), ",", "-", ":", "(", "/", "in", "of", "the", "by");
        Part part = part(at);
        if (part == null || Years.after(tokens, part.to()) != null) {
            return null;
        }
        Token next = tokens.at(part.to());
        boolean ends = next.text().isEmpty() || next.isSign();
        boolean by = tokens.is(at - 1, "by");
        return ends ? mark(part, year.from(), part.to(), year, by) : null;
    }

    private static boolean isWholeYears(OffsetForms.Offset year) {
        Integer months = year.months();
        return year.fromPlan() && months != null && months > 0 && months % YEAR == 0;
    }

    /**
     * @param by whether it begins with the year and is only due by then
     */
    private Mark mark(Part part, int from, int to, OffsetForms.Offset year, boolean by) {
        Integer first = year.fromMonths();
        boolean one = Integer.valueOf(YEAR).equals(year.months());
        if (anchor == null || first == null || !one || anchor.getDayOfMonth() != 1) {
            return new Mark.Vague(from, to, false);
        }
        int before = Math.floorMod(part.first().getValue() - anchor.getMonthValue(), YEAR);
        if (before + part.months() > YEAR) {
            return new Mark.Vague(from, to, false);
        }
        int last = first + before + part.months();
        OffsetForms.Offset months =
                new OffsetForms.Offset(from, to, by ? first : first + before, last, true);
        return new Mark.Counted(months, Roles.of(tokens, months));
    }

    private @Nullable Part part(int i) {
        Month first = Lexicon.month(tokens.text(i));
        if (first == null) {
            return named(i);
        }
        Month last =
                tokens.is(i + 1, "-", "to", "/", "and", "&")
                        ? Lexicon.month(tokens.text(i + 2))
                        : null;
        int more = last == null ? 0 : Math.floorMod(last.getValue() - first.getValue(), YEAR);
        return new Part(first, more + 1, last == null ? i + 1 : i + 3);
    }

    /** "Autumn", "Spring term", "Michaelmas". */
    private @Nullable Part named(int i) {
        String word = tokens.text(i);
        boolean termWord = Lexicon.isTermWord(tokens.text(i + 1));
        var term = termWord ? Lexicon.plainTerm(word) : null;
        term = term == null ? Lexicon.namedTerm(word) : term;
        var season = Lexicon.season(word);
        int anyYear = 2001;
        Period period =
                term != null
                        ? conventions.term(term, anyYear)
                        : season != null ? conventions.season(season, anyYear) : null;
        if (period == null || period.first().getDayOfMonth() != 1) {
            return null;
        }
        int months = (int) ChronoUnit.MONTHS.between(period.first(), period.last().plusDays(1));
        return new Part(period.first().getMonth(), months, termWord ? i + 2 : i + 1);
    }
}
