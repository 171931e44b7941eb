package io.benchmate.plan.timescale;

import io.benchmate.plan.timescale.Clarification.Topic;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Parts of a longer time: "early 2026", "mid-2026", "end of March", "first half of 2026", "Q3 2025". */
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
        String part = tokens.text(i);
        switch (part) {
            case "early", "mid", "late", "end", "close", "middle", "start", "beginning", "begining" -> {}
            default -> {
                return null;
            }
        }
        Span inner = whole.apply(tokens.skip(i + 1, "of", "-", "the", "in", "to", "by"));
        if (inner == null || inner.period() == null) {
            return null;
        }
        Period all = inner.period();
        return switch (part) {
            case "end", "close" -> inner.part(i, new Period(lastPart(all), all.last(), all.precision()), true, "the end of it");
            case "late" -> inner.part(i, third(all, 2), false, "the late part of it");
            case "mid", "middle" -> inner.part(i, third(all, 1), false, "the middle of it");
            default -> inner.part(i, third(all, 0), false, "the early part of it");
        };
    }

    private static LocalDate lastPart(Period all) {
        return switch (all.precision()) {
            case DAY, WEEK, MONTH -> all.last();
            case QUARTER, SEASON, TERM, PART_OF_YEAR, YEAR, SPAN -> all.last().withDayOfMonth(1).isBefore(all.first())
                    ? all.last()
                    : all.last().withDayOfMonth(1);
        };
    }

    /** A year's early part is its first quarter, the middle its middle third, the late part its last quarter; less than that by thirds. */
    private static Period third(Period all, int which) {
        long months = ChronoUnit.MONTHS.between(all.first(), all.last().plusDays(1));
        if (months >= 3) {
            int edge = (int) (months >= 12 ? months / 4 : months / 3);
            int middle = (int) Math.max(1, months / 3);
            LocalDate first =
                    switch (which) {
                        case 0 -> all.first();
                        case 1 -> all.first().plusMonths(middle);
                        default -> all.first().plusMonths(months - edge);
                    };
            int length = which == 1 ? Math.max(1, (int) (months - 2L * middle)) : edge;
            return new Period(first, first.plusMonths(length).minusDays(1), Precision.PART_OF_YEAR);
        }
        long days = ChronoUnit.DAYS.between(all.first(), all.last()) + 1;
        LocalDate first = all.first().plusDays(days * which / 3);
        return new Period(first, which == 2 ? all.last() : all.first().plusDays(Math.max(0, days * (which + 1) / 3 - 1)).isBefore(first) ? first : all.first().plusDays(Math.max(0, days * (which + 1) / 3 - 1)), Precision.PART_OF_YEAR);
    }

    private static @Nullable Span half(Tokens tokens, int i, IntFunction<@Nullable Span> whole) {
        int half;
        int at;
        if (tokens.at(i).isNumber() && tokens.at(i).ordinal() && tokens.at(i).number() <= 2 && tokens.is(i + 1, "half")) {
            half = tokens.at(i).number();
            at = i + 2;
        } else if (tokens.is(i, "latter") && tokens.is(i + 1, "half")) {
            half = 2;
            at = i + 2;
        } else if (tokens.is(i, "h") && tokens.at(i + 1).digits() == 1 && tokens.at(i + 1).number() <= 2) {
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
            return quarterOf(i, tokens.at(i + 1).number(), whole.apply(tokens.skip(i + 2, "of", "-", "the", ",", "(")));
        }
        if (tokens.is(i, "quarter") && isQuarter(tokens.at(i + 1))) {
            return quarterOf(i, tokens.at(i + 1).number(), whole.apply(tokens.skip(i + 2, "of", "-", "the", ",")));
        }
        if (tokens.at(i).ordinal() && isQuarter(tokens.at(i)) && tokens.is(i + 1, "quarter")) {
            return quarterOf(i, tokens.at(i).number(), whole.apply(tokens.skip(i + 2, "of", "the", "in")));
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
        return year.part(from, new Period(part.first(), part.last(), Precision.QUARTER), false, "a quarter of the calendar year")
                .asking(
                        new Clarification(
                                Topic.QUARTER,
                                "Do your quarters count from January, or from the start of your financial year?",
                                List.of("From January", "From 1 August", "From 1 April")));
    }

    private static Period slice(Period all, int which, int of) {
        int months = (int) ChronoUnit.MONTHS.between(all.first(), all.last().plusDays(1));
        if (months < of) {
            return all;
        }
        LocalDate first = all.first().plusMonths((long) months * (which - 1) / of);
        return new Period(first, all.first().plusMonths((long) months * which / of).minusDays(1), Precision.PART_OF_YEAR);
    }
}
