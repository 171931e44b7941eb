package io.benchmate.plan.timescale;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;

/** Parts of a longer time: "early 2026", "mid-2026", "end of March", "late summer 2025". */
final class PartForms {
    private static final String[] JOINTS = {
        "of", "-", "the", "in", "to", "by", "way", "point", "through", "new"
    };

    private PartForms() {}

    /**
     * Reads a part of a time.
     *
     * @param whole reads the time of which it is a part, from a given token on
     */
    static @Nullable Span at(Tokens tokens, int i, IntFunction<@Nullable Span> whole) {
        int part = begins(tokens, i) ? -1 : isHalfway(tokens, i) ? 1 : part(tokens.text(i));
        Span inner = part < 0 ? null : whole.apply(tokens.skip(i + 1, JOINTS));
        if (inner == null || inner.period() == null) {
            return null;
        }
        Period all = inner.period();
        return switch (part) {
            case 0 -> inner.from(i).part(third(all, 0), "the early part of it");
            case 1 -> inner.from(i).part(third(all, 1), "the middle of it");
            case 2 -> inner.from(i).part(third(all, 2), "the late part of it");
            default ->
                    inner.from(i)
                            .part(
                                    new Period(lastPart(all), all.last(), all.precision()),
                                    "the end of it")
                            .atEnd();
        };
    }

    /** "Start January 2027" begins something; only "start of January" is a part of the month. */
    private static boolean begins(Tokens tokens, int i) {
        return tokens.is(i, "start", "beginning", "begining")
                && !tokens.is(i + 1, "of")
                && !tokens.is(i - 1, "-", "to", "/");
    }

    /** "half way", "half-way". */
    static boolean isHalfway(Tokens tokens, int i) {
        return tokens.is(i, "half") && tokens.is(tokens.skip(i + 1, "-"), "way");
    }

    /** "early", "end of": a word that begins a part of a time. */
    static boolean opens(Tokens tokens, int i) {
        return part(tokens.text(i)) >= 0;
    }

    /** 0 early, 1 middle, 2 late, 3 the end; -1 for another word. */
    static int part(String word) {
        return switch (word) {
            case "early", "start", "beginning", "begining" -> 0;
            case "mid", "middle", "midyear", "midway", "halfway", "midpoint" -> 1;
            case "late" -> 2;
            case "end", "close" -> 3;
            default -> -1;
        };
    }

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
}
