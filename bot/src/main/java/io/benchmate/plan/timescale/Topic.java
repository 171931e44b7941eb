package io.benchmate.plan.timescale;

import java.util.List;

/**
 * A doubt that words of a plan leave open, the same for all cells with the same doubt, so that one
 * answer serves them all. Names are stored; never rename one.
 */
public enum Topic {
    PLAN_START,
    FINANCIAL_YEAR(Option.FROM_AUGUST, Option.FROM_APRIL, Option.FROM_SIX_APRIL),
    QUARTER(Option.QUARTERS_FROM_JANUARY, Option.QUARTERS_FROM_AUGUST, Option.QUARTERS_FROM_APRIL),
    BIANNUAL(Option.TWICE_A_YEAR, Option.EVERY_TWO_YEARS),
    BIWEEKLY(Option.EVERY_SECOND, Option.TWICE_IN_EACH),
    SEASON_AT_YEARS_EDGE(Option.WINTER_AHEAD, Option.WINTER_BEHIND),
    DAY_OR_MONTH_FIRST(Option.DAY_FIRST, Option.MONTH_FIRST),
    /** Asked for each wording by itself: which year it means, or every year. */
    YEAR_MISSING,
    /** Asked for each wording by itself: which days its words mean. */
    PART_OF_YEAR;

    private final List<Option> options;

    Topic(Option... options) {
        this.options = List.of(options);
    }

    /** The answers to choose from, the usual one first; empty where a date is asked for. */
    public List<Option> options() {
        return options;
    }

    Option usual() {
        return options.isEmpty() ? Option.NONE : options.getFirst();
    }
}
