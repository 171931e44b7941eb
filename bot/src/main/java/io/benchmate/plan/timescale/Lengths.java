package io.benchmate.plan.timescale;

import org.jspecify.annotations.Nullable;

/**
 * Lengths of time in other words than a plain count: "a year", "1.5 years", "in 18 months", and
 * those without an upper edge, such as "6+ months", about which a person is asked.
 */
final class Lengths {
    private static final int YEAR = 12;
    private static final int HALF = 6;
    private static final int MOST_DAYS = 999;

    private Lengths() {}

    /** "1.5 years"; "a year" where something is to be done within it. */
    static OffsetForms.@Nullable Offset at(Tokens tokens, int i) {
        if (tokens.is(i, "a", "an", "one") && tokens.is(i - 1, "within")) {
            int months = Lexicon.monthsIn(tokens.text(i + 1));
            return months == 0 || months == 3 ? null : counted(tokens, i, i + 2, months);
        }
        boolean halves =
                OffsetForms.isCount(tokens.at(i))
                        && tokens.is(i + 1, ".")
                        && tokens.is(i + 2, "5")
                        && !tokens.at(i + 1).spaced()
                        && !tokens.at(i + 2).spaced()
                        && !tokens.is(i - 1, ".");
        int unit = tokens.skip(i + 3, "-");
        return halves && Lexicon.monthsIn(tokens.text(unit)) == YEAR
                ? counted(tokens, i, unit + 1, tokens.at(i).number() * YEAR + HALF)
                : null;
    }

    private static OffsetForms.Offset counted(Tokens tokens, int i, int to, int months) {
        boolean fromPlan =
                isClauseFromPlan(tokens, i, to) || OffsetForms.countsFromPlan(tokens, i, to, false);
        return new OffsetForms.Offset(i, to, 0, months, fromPlan);
    }

    /** "In 18 months", "up to 6 months" and "from 24 months" where the clause says no more. */
    static boolean isClauseFromPlan(Tokens tokens, int i, int to) {
        int lead = tokens.is(i - 1, "to") ? i - 2 : i - 1;
        boolean leads = tokens.is(i - 1, "in", "from") || (lead == i - 2 && tokens.is(lead, "up"));
        return leads && isClause(tokens, lead, to);
    }

    /** "6+ months", "over two years", "at least a year", "first 100 days". */
    static Mark.@Nullable Vague unbounded(Tokens tokens, int i) {
        boolean more = tokens.is(i, "over") || tokens.is(i + 1, "than", "least");
        boolean first = tokens.is(i, "first");
        int count =
                tokens.is(i, "over") || first
                        ? i + 1
                        : tokens.is(i, "more", "at", "longer") && more ? i + 2 : i;
        int plus = tokens.skip(count + 1, "+");
        boolean open = count == i ? plus > count + 1 : more;
        Token number = tokens.at(count);
        boolean counts = number.isNumber() && !number.ordinal() && number.number() <= MOST_DAYS;
        boolean days = Lexicon.isDayUnit(tokens.text(plus));
        boolean unit = days || Lexicon.monthsIn(tokens.text(plus)) > 0;
        boolean asked = unit && (open || (first && days));
        return counts && asked && isClause(tokens, i, plus + 1)
                ? new Mark.Vague(i, plus + 1, false)
                : null;
    }

    private static boolean isClause(Tokens tokens, int from, int to) {
        Token before = tokens.at(from - 1);
        Token behind = tokens.at(to);
        return (before.text().isEmpty() || (before.isSign() && !tokens.is(from - 1, "%", "&", "+")))
                && (behind.text().isEmpty() || behind.isSign());
    }
}
