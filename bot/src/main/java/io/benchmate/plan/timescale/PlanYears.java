package io.benchmate.plan.timescale;

import io.benchmate.plan.timescale.OffsetForms.Offset;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

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
        boolean spelt = tokens.is(i, "quarter", "qtr", "half", "month");
        boolean numbered =
                number.digits() >= 1
                        && number.digits() <= 2
                        && (spelt || !number.spaced())
                        && number.number() >= 1;
        if (!numbered) {
            return 0;
        }
        return switch (tokens.text(i)) {
            case "q", "quarter", "qtr" -> 3;
            case "h", "hy", "half" -> 6;
            case "m", "month" -> 1;
            default -> 0;
        };
    }

    private static @Nullable Offset named(Tokens tokens, int i) {
        int part = part(tokens, i);
        Offset whole =
                OffsetForms.unitFirst(
                        tokens,
                        part < 0
                                ? i
                                : tokens.skip(
                                        i + 1, "-", "of", "in", "the", "way", "point", "through"));
        if (whole == null || !Integer.valueOf(YEAR).equals(whole.months())) {
            return null;
        }
        return part < 0 ? behind(tokens, whole) : slice(whole.from(i), part, isDue(tokens, i));
    }

    /** "Year 2 start", "Year 2 (end)". */
    private static @Nullable Offset behind(Tokens tokens, Offset year) {
        int at = tokens.skip(year.to(), "-", "(", ",", ":");
        Token next = tokens.at(at + 1);
        boolean edge = tokens.is(at, "start", "beginning", "end", "close");
        return edge && (next.text().isEmpty() || next.isSign())
                ? slice(
                        year.to(at + 1),
                        PartForms.part(tokens.text(at)),
                        isDue(tokens, year.from()))
                : null;
    }

    /** What is due by the start of a year is due on its first day. */
    private static boolean isDue(Tokens tokens, int i) {
        return tokens.is(tokens.is(i - 1, "the") ? i - 2 : i - 1, "by", "before", "until");
    }

    private static Offset slice(Offset year, int part, boolean due) {
        int from = Objects.requireNonNull(year.fromMonths());
        int to = Objects.requireNonNull(year.toMonths());
        return switch (part) {
            case 0 -> year.counting(from, due ? from : from + YEAR / 4);
            case 2 -> year.counting(to - YEAR / 4, to);
            case 3 -> year.counting(to - 1, to);
            default -> year.counting(from + YEAR / 3, to - YEAR / 3);
        };
    }

    /** In "start Year 2" something begins; only the "start of Year 2" is a part of it. */
    private static int part(Tokens tokens, int i) {
        boolean begins = tokens.is(i, "start", "beginning", "begining") && !tokens.is(i + 1, "of");
        return begins ? -1 : PartForms.isHalfway(tokens, i) ? 1 : PartForms.part(tokens.text(i));
    }
}
