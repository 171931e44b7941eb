package io.benchmate.plan.timescale;

import io.benchmate.calendar.YearFrom;

import org.jspecify.annotations.Nullable;

/** An answer to a {@link Topic}. Names are stored; never rename one. */
public enum Option {
    NONE(""),
    FROM_AUGUST("1 August to 31 July"),
    FROM_APRIL("1 April to 31 March"),
    FROM_SIX_APRIL("6 April to 5 April"),
    QUARTERS_FROM_JANUARY("Q1 is January to March"),
    QUARTERS_FROM_AUGUST("Q1 is August to October"),
    QUARTERS_FROM_APRIL("Q1 is April to June"),
    TWICE_A_YEAR("Twice a year"),
    EVERY_TWO_YEARS("Every two years"),
    EVERY_SECOND("Every second one"),
    TWICE_IN_EACH("Twice in each"),
    WINTER_AHEAD("It begins in the December of that year"),
    WINTER_BEHIND("It ends in the February of that year"),
    DAY_FIRST("The day comes first"),
    MONTH_FIRST("The month comes first");

    private final String words;

    Option(String words) {
        this.words = words;
    }

    /** For a button. */
    public String words() {
        return words;
    }

    /** When the year begins that it speaks of; null when it speaks of none. */
    @Nullable YearFrom yearFrom() {
        return switch (this) {
            case FROM_AUGUST, QUARTERS_FROM_AUGUST -> YearFrom.of(8, 1);
            case FROM_APRIL, QUARTERS_FROM_APRIL -> YearFrom.of(4, 1);
            case FROM_SIX_APRIL -> YearFrom.of(4, 6);
            case QUARTERS_FROM_JANUARY -> YearFrom.of(1, 1);
            case NONE,
                    TWICE_A_YEAR,
                    EVERY_TWO_YEARS,
                    EVERY_SECOND,
                    TWICE_IN_EACH,
                    WINTER_AHEAD,
                    WINTER_BEHIND,
                    DAY_FIRST,
                    MONTH_FIRST ->
                    null;
        };
    }
}
