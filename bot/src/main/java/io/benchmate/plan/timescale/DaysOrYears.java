package io.benchmate.plan.timescale;

import org.jspecify.annotations.Nullable;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;

/**
 * Two short numbers behind a month: the figures of "Jan 26 - 28" may be days as well as years,
 * those of "Jun '26 - '28" are years.
 */
final class DaysOrYears {
    private static final int CENTURY = 2000;
    private static final int LAST_DAY = 31;

    private DaysOrYears() {}

    /**
     * @param i the month's index
     * @return null when no two such numbers that go up stand behind it
     */
    static @Nullable Span at(Tokens tokens, int i, Month month) {
        int one = tokens.skip(i + 1, "'");
        int joint = one + 1;
        int other = tokens.skip(joint + 1, "'");
        if (!isRange(tokens, one, other)) {
            return null;
        }
        Token first = tokens.at(one);
        Token last = tokens.at(other);
        boolean marked = one > i + 1 || other > joint + 1;
        if (marked || last.number() > LAST_DAY) {
            Period begins = Period.month(YearMonth.of(CENTURY + first.number(), month));
            Period both = begins.through(Period.year(CENTURY + last.number()));
            return Span.of(i, other + 1, both, "from the one to the other").usually(true);
        }
        String words = tokens.words(i, other + 1);
        return Span.unread(
                Span.yearless(i, other + 1, List.of()),
                "figures that may be days or years",
                new Clarification(
                        Topic.PART_OF_YEAR,
                        "Are the figures of “"
                                + words
                                + "” days or years? Which days does it mean?",
                        List.of()));
    }

    private static boolean isRange(Tokens tokens, int one, int other) {
        Token first = tokens.at(one);
        Token last = tokens.at(other);
        Token behind = tokens.at(other + 1);
        return tokens.is(one + 1, "-", "to")
                && first.canBeShortYear()
                && last.canBeShortYear()
                && last.number() > first.number() + 1
                && (behind.text().isEmpty() || tokens.is(other + 1, ",", ";", ".", ")"));
    }
}
