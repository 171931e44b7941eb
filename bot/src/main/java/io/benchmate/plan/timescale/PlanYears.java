package io.benchmate.plan.timescale;

import io.benchmate.plan.timescale.OffsetForms.Offset;

import org.jspecify.annotations.Nullable;

/** Parts of a plan's year: "Y2Q3", "Year 1 H2", "Q3 of Year 2", "mid-Year 2", "end of Year 1". */
final class PlanYears {
    private static final int YEAR = 12;

    private PlanYears() {}

    static @Nullable Offset at(Tokens tokens, int i) {
        Offset part = numbered(tokens, i);
        return part == null ? named(tokens, i) : part;
    }

    private static @Nullable Offset numbered(Tokens tokens, int i) {
        boolean partFirst = monthsInPart(tokens, i) > 0;
        int part = partFirst ? i : tokens.skip(i + 2, ",", "-", ":", "/");
        int months = monthsInPart(tokens, part);
        int last = months == 0 ? part + 1 : last(tokens, part);
        int year = partFirst ? tokens.skip(last + 1, "of", ",", "-") : i;
        Token ofYear = tokens.at(year + 1);
        boolean counts =
                months > 0
                        && OffsetForms.unitOrLetter(tokens.text(year)) == YEAR
                        && OffsetForms.isCount(ofYear);
        if (!counts || tokens.at(last).number() * months > YEAR) {
            return null;
        }
        int before = Math.max(0, ofYear.number() - 1) * YEAR;
        return OffsetForms.inRange(
                new Offset(
                        i,
                        partFirst ? year + 2 : last + 1,
                        before + (tokens.at(part + 1).number() - 1) * months,
                        before + tokens.at(last).number() * months,
                        !OffsetForms.belongsToOther(tokens, i)));
    }

    /** The last number of "Q1-Q2" or "Q1/2". */
    private static int last(Tokens tokens, int part) {
        if (!tokens.is(part + 2, "-", "/", "to", "and", "&")) {
            return part + 1;
        }
        int second = tokens.text(part + 3).equals(tokens.text(part)) ? part + 4 : part + 3;
        Token number = tokens.at(second);
        boolean up = number.digits() == 1 && number.number() > tokens.at(part + 1).number();
        return up ? second : part + 1;
    }

    private static int monthsInPart(Tokens tokens, int i) {
        Token number = tokens.at(i + 1);
        boolean spelt = tokens.is(i, "quarter", "qtr", "half");
        boolean numbered =
                number.digits() == 1 && (spelt || !number.spaced()) && number.number() >= 1;
        return !numbered
                ? 0
                : tokens.is(i, "q", "quarter", "qtr") ? 3 : tokens.is(i, "h", "half") ? 6 : 0;
    }

    private static @Nullable Offset named(Tokens tokens, int i) {
        if (!tokens.is(i, "early", "mid", "middle", "late", "end")) {
            return null;
        }
        Offset whole = OffsetForms.unitFirst(tokens, tokens.skip(i + 1, "-", "of", "in", "the"));
        Integer from = whole == null ? null : whole.fromMonths();
        Integer to = whole == null ? null : whole.toMonths();
        if (whole == null || from == null || to == null || to - from != YEAR) {
            return null;
        }
        return switch (tokens.text(i)) {
            case "early" -> whole.part(i, from, from + YEAR / 4);
            case "late" -> whole.part(i, to - YEAR / 4, to);
            case "end" -> whole.part(i, to - 1, to);
            default -> whole.part(i, from + YEAR / 3, to - YEAR / 3);
        };
    }
}
