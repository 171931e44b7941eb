package io.benchmate.plan.timescale;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.function.IntFunction;

/**
 * Times counted from a date that the cell itself names: "within 3 months of 1 September 2024", "two
 * weeks before Easter 2025", "0-12 months from September 2022", "first six months of 2025". The
 * date alone would be a wrong reading.
 */
final class Shifts {
    private static final int MOST = 60;
    private static final int EVENT_WORDS = 5;

    private final Tokens tokens;
    private final IntFunction<@Nullable Span> date;

    /**
     * @param date reads the date that stands behind the count, from a given token on
     */
    Shifts(Tokens tokens, IntFunction<@Nullable Span> date) {
        this.tokens = tokens;
        this.date = date;
    }

    /** "3 months", "0-12 months"; behind is the index behind its unit. */
    private record Count(java.time.Period low, java.time.Period high, boolean range, int behind) {}

    @Nullable Span at(int i) {
        Count count = count(i);
        if (count == null || !isRelation(i, count.behind())) {
            return null;
        }
        int edge = tokens.skip(count.behind() + 1, "to", "the");
        int next = tokens.skip(edge, "start", "beginning", "end", "of", "the", "in");
        Span named = date.apply(next);
        Span found = named == null ? ofEvent(edge) : named;
        if (found == null || found.period() == null) {
            return null;
        }
        Period from = edge(edge, found.period());
        Period counted = shifted(i, count, from);
        return found.from(i)
                .part(counted, "counted from that date")
                .asking(found.ask() == null ? open(i, count, from, found.to()) : found.ask());
    }

    /** The date of "after launch in Sept 2026", which is that of the event. */
    private @Nullable Span ofEvent(int i) {
        for (int at = i; at < i + EVENT_WORDS && !tokens.at(at).isSign(); at++) {
            if (tokens.is(at, "in", "on")) {
                return date.apply(tokens.skip(at + 1, "the"));
            }
        }
        return null;
    }

    /** "3 years from 2025" may end with the third year or behind it. */
    private @Nullable Clarification open(int i, Count count, Period date, int to) {
        boolean ofYear =
                date.precision() == Precision.YEAR
                        && tokens.is(count.behind(), "from")
                        && !tokens.is(i - 1, "for", "lasting", "over", "first");
        return ofYear ? Leftovers.whichDays(tokens.words(i, to)) : null;
    }

    /**
     * "Sept 2026 for 12 months" lasts so long; null when nothing says how long. In "Sept 2026 (12
     * months)" the count may mean something else, unless something begins then.
     */
    @Nullable Span lasting(Span from) {
        Period start = from.period();
        int at = tokens.skip(from.to(), ",", "(");
        boolean said = tokens.is(at, "for", "lasting");
        Count count =
                said ? count(at + 1) : tokens.is(from.to(), ",", "(", "+") ? ends(from) : null;
        if (start == null
                || count == null
                || count.range()
                || tokens.is(count.behind(), "before", "after", "from", "of")) {
            return null;
        }
        boolean sure = said || begins(from.from());
        if (!said && !start.first().plus(count.high()).isAfter(start.last())) {
            return null;
        }
        Period lasting = days(start.first(), start.first().plus(count.high()).minusDays(1));
        Clarification open =
                sure ? from.ask() : Leftovers.whichDays(tokens.words(from.from(), count.behind()));
        return from.to(count.behind()).part(lasting, "so long from then on").asking(open);
    }

    private boolean begins(int i) {
        return tokens.is(i - 1, "from", "starting", "commencing", "begins", "starts", "beginning");
    }

    /** A count that stands by itself behind a comma, a plus or within brackets. */
    private @Nullable Count ends(Span from) {
        Count count = count(from.to() + 1);
        Token next = count == null ? tokens.at(from.to()) : tokens.at(count.behind());
        boolean alone =
                next.text().isEmpty() || (count != null && tokens.is(count.behind(), ")", ";"));
        return alone ? count : null;
    }

    /** "The end of January 2025" is its last day here. */
    private Period edge(int at, Period date) {
        return tokens.is(at, "end")
                ? Period.day(date.last())
                : tokens.is(at, "start", "beginning") ? Period.day(date.first()) : date;
    }

    private boolean isRelation(int i, int at) {
        return tokens.is(at, "after", "from", "following", "before", "prior")
                || (tokens.is(at, "of") && tokens.is(i - 1, "within", "first", "last", "final"));
    }

    private @Nullable Count count(int i) {
        if (!isCount(i) || tokens.is(i - 1, "every", "each", "covid")) {
            return null;
        }
        boolean range = tokens.is(i + 1, "-", "to") && isCount(i + 2);
        int unit = tokens.skip(range ? i + 3 : i + 1, "-", "working", "calendar", "full");
        java.time.Period low = length(range ? tokens.at(i).number() : 0, tokens.text(unit));
        java.time.Period high = length(tokens.at(range ? i + 2 : i).number(), tokens.text(unit));
        return low == null || high == null ? null : new Count(low, high, range, unit + 1);
    }

    private boolean isCount(int i) {
        Token token = tokens.at(i);
        return token.isNumber()
                && token.digits() <= 2
                && !token.ordinal()
                && token.number() <= MOST
                && !Years.isAmount(tokens, i);
    }

    private static java.time.@Nullable Period length(int count, String unit) {
        int months = Lexicon.monthsIn(unit);
        if (months > 0) {
            return java.time.Period.ofMonths(count * months);
        }
        return switch (unit) {
            case "day", "days" -> java.time.Period.ofDays(count);
            case "week", "weeks", "wk", "wks" -> java.time.Period.ofWeeks(count);
            case "fortnight" -> java.time.Period.ofWeeks(2 * count);
            default -> null;
        };
    }

    private Period shifted(int i, Count count, Period date) {
        LocalDate first = date.first();
        LocalDate last = date.last();
        if (tokens.is(count.behind(), "before", "prior")) {
            return days(first.minus(count.high()), first.minus(count.high()));
        }
        if (tokens.is(i - 1, "last", "final")) {
            return days(last.plusDays(1).minus(count.high()), last);
        }
        if (count.range()) {
            return days(first.plus(count.low()), first.plus(count.high()).minusDays(1));
        }
        boolean years = date.precision() == Precision.YEAR && tokens.is(count.behind(), "from");
        if (years || tokens.is(i - 1, "first", "for", "lasting", "over")) {
            return days(first, first.plus(count.high()).minusDays(1));
        }
        return days(tokens.is(i - 1, "within", "in") ? first : end(date, count), end(date, count));
    }

    /** Months after a month end on that month's last day. */
    private static LocalDate end(Period date, Count count) {
        LocalDate end = date.last().plus(count.high());
        boolean whole = date.precision() != Precision.DAY && count.high().getDays() == 0;
        return whole ? end.withDayOfMonth(end.lengthOfMonth()) : end;
    }

    private static Period days(LocalDate first, LocalDate last) {
        return last.isBefore(first)
                ? Period.day(first)
                : new Period(first, last, first.equals(last) ? Precision.DAY : Precision.SPAN);
    }
}
