package io.benchmate.plan.timescale;

/** How exactly the words name a time. */
public enum Precision {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    TERM,
    PART_OF_YEAR,
    YEAR,
    SPAN
}
