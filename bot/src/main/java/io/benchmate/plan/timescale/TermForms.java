package io.benchmate.plan.timescale;

import io.benchmate.plan.timescale.Clarification.Topic;
import io.benchmate.plan.timescale.Conventions.Season;
import io.benchmate.plan.timescale.Conventions.Term;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;

/**
 * "Autumn 2021", "Winter 2025/26", "Autumn Term 25", "Michaelmas 2025", "Easter 2026", "Christmas
 * 2025".
 */
final class TermForms {
    private TermForms() {}

    static @Nullable Span at(Tokens tokens, int i, Conventions conventions) {
        Span term = term(tokens, i, conventions);
        if (term != null) {
            return term;
        }
        Span seasons = seasons(tokens, i, conventions);
        if (seasons != null) {
            return seasons;
        }
        Span season = season(tokens, i, conventions);
        return season == null ? festival(tokens, i) : season;
    }

    private static @Nullable Span term(Tokens tokens, int i, Conventions conventions) {
        Term named = Lexicon.namedTerm(tokens.text(i));
        Term term =
                named == null && Lexicon.isTermWord(tokens.text(i + 1))
                        ? Lexicon.plainTerm(tokens.text(i))
                        : named;
        if (term == null) {
            return numbered(tokens, i, conventions);
        }
        int at = Lexicon.isTermWord(tokens.text(i + 1)) ? i + 2 : i + 1;
        Pair years = years(tokens, at);
        if (years == null) {
            return null;
        }
        boolean autumn = term == Term.AUTUMN || term == Term.MICHAELMAS;
        int year = years.pair() && !autumn ? years.first() + 1 : years.first();
        return Span.of(i, years.next(), conventions.term(term, year), "a term");
    }

    /** "Semester 2 2025/26", "Term 1 25/26": semesters run from September and from February. */
    private static @Nullable Span numbered(Tokens tokens, int i, Conventions conventions) {
        int number = Math.max(0, tokens.at(i + 1).number());
        Pair years =
                tokens.is(i, "semester", "term") && number >= 1 && number <= 3
                        ? years(tokens, i + 2)
                        : null;
        if (years == null || !years.pair()) {
            return null;
        }
        YearMonth start = YearMonth.of(years.first(), Month.SEPTEMBER);
        if (tokens.is(i, "semester")) {
            Period half =
                    Period.months(
                            start.plusMonths(number == 1 ? 0 : 5),
                            start.plusMonths(number == 1 ? 4 : 9),
                            Precision.TERM);
            return number == 3 ? null : Span.of(i, years.next(), half, "a semester");
        }
        Term term = number == 1 ? Term.AUTUMN : number == 2 ? Term.SPRING : Term.SUMMER;
        return Span.of(
                i,
                years.next(),
                conventions.term(term, number == 1 ? years.first() : years.first() + 1),
                "a term");
    }

    /** "Spring/Summer 2026" runs from the first day of the one to the last of the other. */
    private static @Nullable Span seasons(Tokens tokens, int i, Conventions conventions) {
        Season first = Lexicon.season(tokens.text(i));
        boolean joined = tokens.is(i + 1, "/", "-", "and", "&", "to");
        Span second = first == null || !joined ? null : season(tokens, i + 2, conventions);
        if (first == null || second == null || second.period() == null) {
            return null;
        }
        Period one = conventions.season(first, second.period().first().getYear());
        Period start =
                one.first().isAfter(second.period().first())
                        ? conventions.season(first, one.first().getYear() - 1)
                        : one;
        return second.part(i, start.through(second.period()), false, "from season to season");
    }

    private static @Nullable Span season(Tokens tokens, int i, Conventions conventions) {
        Season season = Lexicon.season(tokens.text(i));
        Pair years = season == null ? null : years(tokens, i + 1);
        if (season == null || years == null) {
            return null;
        }
        boolean late = season == Season.AUTUMN || season == Season.WINTER;
        int year = years.pair() && !late ? years.first() + 1 : years.first();
        Span span = Span.of(i, years.next(), conventions.season(season, year), "a season");
        return season == Season.WINTER && !years.pair() ? span.asking(whichWinter(year)) : span;
    }

    private static Clarification whichWinter(int year) {
        return new Clarification(
                Topic.SEASON_AT_YEARS_EDGE,
                "Which winter is “winter " + year + "”?",
                List.of(
                        "December " + year + " to February " + (year + 1),
                        "December " + (year - 1) + " to February " + year));
    }

    private static @Nullable Span festival(Tokens tokens, int i) {
        Years.Found year = Years.after(tokens, i + 1);
        if (year == null) {
            return null;
        }
        return switch (tokens.text(i)) {
            case "easter" -> day(i, year, Easter.sunday(year.year()), "Easter Sunday");
            case "christmas", "xmas" ->
                    day(i, year, LocalDate.of(year.year(), Month.DECEMBER, 25), "Christmas Day");
            default -> null;
        };
    }

    private static Span day(int from, Years.Found year, LocalDate day, String why) {
        return new Span(from, year.next(), Period.day(day), List.of(), true, why, null);
    }

    private record Pair(int first, boolean pair, int next) {}

    /** One year or an academic pair: "2025", "25", "2025/26". */
    private static @Nullable Pair years(Tokens tokens, int index) {
        Years.Found first = Years.after(tokens, index);
        if (first == null) {
            return null;
        }
        Token second = tokens.at(first.next() + 1);
        boolean pair =
                tokens.is(first.next(), "/", "-")
                        && (second.digits() == 2 || second.isFullYear())
                        && second.number() % 100 == (first.year() + 1) % 100;
        return new Pair(first.year(), pair, pair ? first.next() + 2 : first.next());
    }
}
