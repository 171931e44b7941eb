package io.benchmate.plan.timescale;

import io.benchmate.calendar.Term;
import io.benchmate.plan.timescale.Conventions.Season;

import org.jspecify.annotations.Nullable;

import java.time.Month;
import java.time.YearMonth;

/**
 * "Autumn 2021", "Winter 2025/26", "Autumn Term 25", "Michaelmas 2025", "Easter 2026", "Christmas
 * 2025", "New Year 2026".
 */
final class TermForms {
    private static final Clarification WHICH_WINTER =
            Clarification.of(
                    Topic.SEASON_AT_YEARS_EDGE,
                    "Which winter does “Winter” with one year mean in this plan?");

    /**
     * The one vacation that is a season, too; those of Christmas and Easter have days of their own.
     */
    private static final String[] VACATION = {
        "vacation", "vac", "break", "holiday", "holidays", "recess"
    };

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
            return null;
        }
        int at = Lexicon.isTermWord(tokens.text(i + 1)) ? i + 2 : i + 1;
        Years.Pair years = Years.pairAfter(tokens, at);
        if (years == null) {
            return null;
        }
        int year = years.pair() && !term.opensTheYear() ? years.first() + 1 : years.first();
        return Span.of(i, years.next(), conventions.term(term, year), "a term");
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
        return second.from(i).part(start.through(second.period()), "from season to season");
    }

    private static @Nullable Span season(Tokens tokens, int i, Conventions conventions) {
        Season season = Lexicon.season(tokens.text(i));
        int behindName = season == Season.SUMMER ? tokens.skip(i + 1, VACATION) : i + 1;
        Years.Pair years = season == null ? null : Years.pairAfter(tokens, behindName);
        if (season == null || years == null) {
            return null;
        }
        boolean late = season == Season.AUTUMN || season == Season.WINTER;
        int year = years.pair() && !late ? years.first() + 1 : years.first();
        boolean open = season == Season.WINTER && !years.pair();
        boolean behind = open && conventions.of(Topic.SEASON_AT_YEARS_EDGE) == Option.WINTER_BEHIND;
        Period period = conventions.season(season, behind ? year - 1 : year);
        Span span = Span.of(i, years.next(), period, "a season");
        if (tokens.is(i + 1, VACATION)) {
            return span.asking(Leftovers.whichPart(tokens, String.valueOf(year)));
        }
        return open && conventions.isOpen(Topic.SEASON_AT_YEARS_EDGE)
                ? span.asking(WHICH_WINTER)
                : span;
    }

    private static @Nullable Span festival(Tokens tokens, int i) {
        int newYear =
                tokens.is(i, "new") && tokens.is(tokens.skip(i + 1, "-"), "year", "years")
                        ? tokens.skip(i + 1, "-", "year", "years", "day")
                        : -1;
        Years.Found year = newYear < 0 ? null : Years.after(tokens, newYear);
        return year == null
                ? FeastDays.at(tokens, i)
                : Span.of(
                                i,
                                year.next(),
                                Period.month(YearMonth.of(year.year(), Month.JANUARY)),
                                "the first days of that year")
                        .usually(true);
    }
}
