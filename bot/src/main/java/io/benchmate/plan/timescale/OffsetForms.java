package io.benchmate.plan.timescale;

import org.jspecify.annotations.Nullable;

/**
 * Times counted from something: "0-24 months", "Year 1 - 2", "within 6 months of launch", "two
 * years after …".
 */
final class OffsetForms {
    /** No plan runs longer; a larger number is no count of years or months. */
    private static final int MOST_MONTHS = 600;

    /**
     * A time counted in months.
     *
     * @param fromPlan whether it counts from the plan's start; otherwise from something that the
     *     cell names or leaves open
     */
    record Offset(
            int from,
            int to,
            @Nullable Integer fromMonths,
            @Nullable Integer toMonths,
            boolean fromPlan) {
        /** How many months it lasts, or null when it is not counted in months. */
        @Nullable Integer months() {
            return fromMonths == null || toMonths == null ? null : toMonths - fromMonths;
        }

        Offset counting(int first, int last) {
            return new Offset(from, to, first, last, fromPlan);
        }

        Offset from(int newFrom) {
            return new Offset(newFrom, to, fromMonths, toMonths, fromPlan);
        }

        Offset to(int newTo) {
            return new Offset(from, newTo, fromMonths, toMonths, fromPlan);
        }
    }

    private OffsetForms() {}

    static @Nullable Offset at(Tokens tokens, int i) {
        Offset part = PlanYears.at(tokens, i);
        if (part != null) {
            return part;
        }
        Offset named = unitFirst(tokens, i);
        if (named != null) {
            return named;
        }
        Offset ordinal = ordinalYear(tokens, i);
        if (ordinal != null) {
            return ordinal;
        }
        Offset one = Lengths.at(tokens, i);
        return one == null ? countFirst(tokens, i) : one;
    }

    /** "Year 1 - 2", "Months 0-6", "Yr 3", "Years 1, 2 and 3". */
    static @Nullable Offset unitFirst(Tokens tokens, int i) {
        Token first = tokens.at(i + 1);
        int unit = first.spaced() ? Lexicon.monthsIn(tokens.text(i)) : unitOrLetter(tokens.text(i));
        if (unit == 0 || unit == 3 || !isCount(first)) {
            return null;
        }
        int to = YearLists.last(tokens, i + 1, unit) + 1;
        int last = tokens.at(to - 1).number();
        int before = first.number() == 0 ? 0 : first.number() - 1;
        return inRange(new Offset(i, to, before * unit, last * unit, !belongsToOther(tokens, i)));
    }

    /** "Y1" and "M6", written without a space. */
    static int unitOrLetter(String unit) {
        return switch (unit) {
            case "y" -> 12;
            case "m" -> 1;
            default -> Lexicon.monthsIn(unit);
        };
    }

    static boolean isCount(Token token) {
        return token.isNumber() && token.digits() <= 2 && !token.ordinal() && token.number() <= 60;
    }

    /** "second year", "first and second years", but not "in its second year". */
    private static @Nullable Offset ordinalYear(Tokens tokens, int i) {
        Token ordinal = tokens.at(i);
        int last = ordinal.ordinal() ? YearLists.lastOrdinal(tokens, i) : i;
        int number = tokens.at(last).number();
        if (!ordinal.ordinal()
                || ordinal.number() < 1
                || number > 10
                || !tokens.is(last + 1, "year", "years")) {
            return null;
        }
        return new Offset(
                i, last + 2, (ordinal.number() - 1) * 12, number * 12, !belongsToOther(tokens, i));
    }

    static boolean belongsToOther(Tokens tokens, int i) {
        return tokens.is(i - 1, "its", "their", "his", "her", "our", "every", "each", "per");
    }

    /** "6-12 months", "2 to 5 years", "within 6 months", "3-year plan". */
    private static @Nullable Offset countFirst(Tokens tokens, int i) {
        Token first = tokens.at(i);
        if (!isCount(first)
                || Years.isAmount(tokens, i)
                || tokens.is(i - 1, "covid", "every", "each")) {
            return null;
        }
        boolean range = tokens.is(i + 1, "-", "to") && isCount(tokens.at(i + 2));
        int at = tokens.skip(range ? i + 3 : i + 1, "-", "working", "calendar", "full");
        if (Lexicon.isDayUnit(tokens.text(at))) {
            return new Offset(i, at + 1, null, null, false);
        }
        int unit = unitBehind(tokens, at);
        if (unit == 0 || unit == 3) {
            return null;
        }
        Offset toAnother = range ? null : toAnother(tokens, i, at, unit);
        if (toAnother != null) {
            return toAnother;
        }
        return ofOneUnit(tokens, i, at, range);
    }

    private static @Nullable Offset ofOneUnit(Tokens tokens, int i, int at, boolean range) {
        int unit = unitBehind(tokens, at);
        int first = tokens.at(i).number();
        int high = range ? tokens.at(i + 2).number() : first;
        if (range && high < first) {
            return null;
        }
        boolean hyphened = !range && tokens.is(i + 1, "-");
        boolean fromPlan =
                !hyphened
                        && (Lengths.isClauseFromPlan(tokens, i, at + 1)
                                || countsFromPlan(tokens, i, at + 1, range));
        boolean begins = fromPlan && tokens.is(i - 1, "from");
        int low = range || begins ? first * unit : 0;
        return inRange(new Offset(i, at + 1, low, high * unit, fromPlan));
    }

    /** "18m" where nothing else can be counted: by itself, or at the end of its clause. */
    private static int unitBehind(Tokens tokens, int at) {
        Token next = tokens.at(at + 1);
        boolean letter =
                tokens.is(at, "m", "y")
                        && !tokens.at(at).spaced()
                        && (next.text().isEmpty() || next.isSign());
        return letter ? unitOrLetter(tokens.text(at)) : Lexicon.monthsIn(tokens.text(at));
    }

    /** "6 months - 1 year", "6m-12m". */
    private static @Nullable Offset toAnother(Tokens tokens, int i, int at, int unit) {
        Token second = tokens.at(at + 2);
        int behind = tokens.skip(at + 3, "-");
        int other = unitBehind(tokens, behind);
        int low = tokens.at(i).number() * unit;
        int high = second.number() * other;
        boolean range =
                tokens.is(at + 1, "-", "to") && isCount(second) && (other == 1 || other == 12);
        return range && high > low
                ? inRange(
                        new Offset(
                                i,
                                behind + 1,
                                low,
                                high,
                                countsFromPlan(tokens, i, behind + 1, true)))
                : null;
    }

    static @Nullable Offset inRange(Offset offset) {
        return offset.toMonths() != null && offset.toMonths() > MOST_MONTHS ? null : offset;
    }

    static boolean countsFromPlan(Tokens tokens, int i, int to, boolean range) {
        if (tokens.is(to, "after", "of", "from", "following", "before", "prior", "since")) {
            int event =
                    tokens.skip(
                            to + 1,
                            "the",
                            "this",
                            "to",
                            "our",
                            "official",
                            "action",
                            "programme",
                            "project");
            return tokens.is(
                    event, "plan", "launch", "start", "commencement", "signing", "signature", "go");
        }
        if (tokens.is(i - 1, ">") || tokens.is(to, "+", "plus")) {
            return false;
        }
        if (tokens.is(i - 1, "next", "last", "past", "for", "over", "previous", "coming")
                || (tokens.is(i - 1, "the") && !tokens.is(i - 2, "within"))) {
            return false;
        }
        boolean first = tokens.is(i - 1, "first");
        boolean within = tokens.is(i - 1, "within") || (first && tokens.is(i - 3, "within"));
        return range
                || within
                || (first && isClause(tokens, i - 1, to))
                || ((i == 0 || tokens.at(i - 1).isSign()) && !tokens.is(to, "or", "ago"));
    }

    /** "first 6 months" by itself, perhaps in brackets. */
    private static boolean isClause(Tokens tokens, int from, int to) {
        int i = from - 1;
        while (i > from - 4 && tokens.is(i, "the", "in", "during", "over", "within")) {
            i--;
        }
        Token before = tokens.at(i);
        Token behind = tokens.at(to);
        return (before.text().isEmpty() || before.isSign())
                && (behind.text().isEmpty() || behind.isSign());
    }
}
