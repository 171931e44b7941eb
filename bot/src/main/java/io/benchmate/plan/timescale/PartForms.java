package io.benchmate.plan.timescale;

import io.benchmate.plan.timescale.Clarification.Topic;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Parts of a longer time: "early 2026", "mid-2026", "end of March", "first half of 2026", "Q3
 * 2025".
 */
final class PartForms {
    private PartForms() {}

    /**
     * Reads a part of a time.
     *
     * @param whole reads the time of which it is a part, from a given token on
     */
    static @Nullable Span at(Tokens tokens, int i, IntFunction<@Nullable Span> whole) {
        Span quarter = quarter(tokens, i, whole);
        if (quarter != null) {
            return quarter;
        }
        Span half = half(tokens, i, whole);
        return half == null ? edge(tokens, i, whole) : half;
    }

    private static @Nullable Span edge(Tokens tokens, int i, IntFunction<@Nullable Span> whole) {
        int part = begins(tokens, i) ? -1 : part(tokens.text(i));
        Span inner =
                part < 0
                        ? null
                        : whole.apply(tokens.skip(i + 1, "of", "-", "the", "in", "to", "by"));
        if (inner == null || inner.period() == null) {
            return null;
        }
        Period all = inner.period();
        return switch (part) {
            case 0 -> inner.part(i, third(all, 0), false, "the early part of it");
            case 1 -> inner.part(i, third(all, 1), false, "the middle of it");
            case 2 -> inner.part(i, third(all, 2), false, "the late part of it");
            default ->
                    inner.part(
                            i,
                            new Period(lastPart(all), all.last(), all.precision()),
                            true,
                            "the end of it");
        };
    }

    /** "Start January 2027" begins something; only "start of January" is a part of the month. */
    private static boolean begins(Tokens tokens, int i) {
        return tokens.is(i, "start", "beginning", "begining") && !tokens.is(i + 1, "of");
    }

    /** 0 early, 1 middle, 2 late, 3 the end; -1 for another word. */
    private static int part(String word) {
        return switch (word) {
            case "early", "start", "beginning", "begining" -> 0;
            case "mid", "middle" -> 1;
            case "late" -> 2;
            case "end", "close" -> 3;
            default -> -1;
        };
    }

    /** The end of a month or less is its last day; the end of anything longer is its last month. */
    /** The end of a month or less is its last day; the end of anything longer is its last month. */
    private static LocalDate lastPart(Period all) {
        LocalDate lastMonth = all.last().withDayOfMonth(1);
        return lastMonth.isBefore(all.first()) || lastMonth.equals(all.first())
                ? all.last()
                : lastMonth;
    }

    /**
     * A year's early part is its first quarter, its middle the middle third, its late part the last
     * quarter; anything shorter goes by thirds.
     *
     * @param which 0, 1 or 2
     */
    private static Period third(Period all, int which) {
        int months = (int) ChronoUnit.MONTHS.between(all.first(), all.last().plusDays(1));
        if (months < 3) {
            return thirdOfDays(all, which);
        }
        int edge = months >= 12 ? months / 4 : months / 3;
        int before = months / 3;
        return switch (which) {
            case 0 -> monthsFrom(all.first(), 0, edge);
            case 1 -> monthsFrom(all.first(), before, months - before);
            default -> monthsFrom(all.first(), months - edge, months);
        };
    }

    private static Period monthsFrom(LocalDate day, int from, int to) {
        return new Period(
                day.plusMonths(from), day.plusMonths(to).minusDays(1), Precision.PART_OF_YEAR);
    }

    private static Period thirdOfDays(Period all, int which) {
        long days = ChronoUnit.DAYS.between(all.first(), all.last()) + 1;
        LocalDate first = all.first().plusDays(days * which / 3);
        LocalDate last =
                all.first().plusDays(Math.max(days * which / 3, days * (which + 1) / 3 - 1));
        return new Period(first, last, Precision.PART_OF_YEAR);
    }

    private static @Nullable Span half(Tokens tokens, int i, IntFunction<@Nullable Span> whole) {
        int half;
        int at;
        if (tokens.at(i).isNumber()
                && tokens.at(i).ordinal()
                && tokens.at(i).number() <= 2
                && tokens.is(i + 1, "half")) {
            half = tokens.at(i).number();
            at = i + 2;
        } else if (tokens.is(i, "latter") && tokens.is(i + 1, "half")) {
            half = 2;
            at = i + 2;
        } else if (tokens.is(i, "h")
                && tokens.at(i + 1).digits() == 1
                && tokens.at(i + 1).number() <= 2) {
            half = tokens.at(i + 1).number();
            at = i + 2;
        } else {
            return null;
        }
        Span inner = whole.apply(tokens.skip(at, "of", "the", "in"));
        return inner == null || inner.period() == null || half < 1
                ? null
                : inner.part(i, slice(inner.period(), half, 2), false, "half of it");
    }

    private static @Nullable Span quarter(Tokens tokens, int i, IntFunction<@Nullable Span> whole) {
        if (tokens.is(i, "q") && isQuarter(tokens.at(i + 1)) && !tokens.at(i + 1).spaced()) {
            return quarterOf(
                    i,
                    tokens.at(i + 1).number(),
                    whole.apply(tokens.skip(i + 2, "of", "-", "the", ",", "(")));
        }
        if (tokens.is(i, "quarter") && isQuarter(tokens.at(i + 1))) {
            return quarterOf(
                    i,
                    tokens.at(i + 1).number(),
                    whole.apply(tokens.skip(i + 2, "of", "-", "the", ",")));
        }
        if (tokens.at(i).ordinal() && isQuarter(tokens.at(i)) && tokens.is(i + 1, "quarter")) {
            return quarterOf(
                    i, tokens.at(i).number(), whole.apply(tokens.skip(i + 2, "of", "the", "in")));
        }
        Span year = tokens.at(i).isFullYear() && tokens.is(i + 1, "q") ? whole.apply(i) : null;
        return year != null && year.to() == i + 1 && isQuarter(tokens.at(i + 2))
                ? quarterOf(i, tokens.at(i + 2).number(), year.to(i + 3))
                : null;
    }

    private static boolean isQuarter(Token token) {
        return token.isNumber() && token.number() >= 1 && token.number() <= 4;
    }

    private static @Nullable Span quarterOf(int from, int quarter, @Nullable Span year) {
        if (year == null || year.period() == null || year.period().precision() != Precision.YEAR) {
            return null;
        }
        Period part = slice(year.period(), quarter, 4);
        return year.part(
                        from,
                        new Period(part.first(), part.last(), Precision.QUARTER),
                        false,
                        "a quarter of the calendar year")
                .asking(
                        new Clarification(
                                Topic.QUARTER,
                                "Do your quarters count from January, or from the start of your"
                                        + " financial year?",
                                List.of("From January", "From 1 August", "From 1 April")));
    }

    private static Period slice(Period all, int which, int of) {
        int months = (int) ChronoUnit.MONTHS.between(all.first(), all.last().plusDays(1));
        return months < of
                ? all
                : monthsFrom(all.first(), months * (which - 1) / of, months * which / of);
    }
}
