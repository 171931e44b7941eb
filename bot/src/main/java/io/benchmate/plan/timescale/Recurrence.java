package io.benchmate.plan.timescale;

/** How something comes round again. */
public sealed interface Recurrence {

    /** In plain words: "yearly in November". */
    String words();

    /**
     * A rule that RFC 5545 can say.
     *
     * @param rrule the RRULE's value, such as "FREQ=YEARLY;BYMONTH=11"
     */
    record Rule(String rrule, String words) implements Recurrence {}

    /** Once in each of the institution's terms, which no RRULE can say. */
    record Termly(String words) implements Recurrence {}

    /**
     * A number of times a year, on no stated days.
     *
     * @param times at least 1
     * @param about whether the words say "about"
     */
    record TimesAYear(int times, boolean about, String words) implements Recurrence {}
}
