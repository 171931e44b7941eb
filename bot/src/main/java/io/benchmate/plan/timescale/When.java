package io.benchmate.plan.timescale;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** When a milestone is due, as far as its words tell. */
public sealed interface When {

    /** Due by the last day of the period: "by December 2021", "31 March 2020". */
    record By(Period period) implements When {}

    /** Takes place within the period: "Autumn 2021", "Year 1". */
    record Within(Period period) implements When {}

    /**
     * Comes round again and again.
     *
     * @param from the first day, or null when the words do not tell
     * @param until the last day, or null when it goes on
     */
    record Again(Recurrence recurrence, @Nullable LocalDate from, @Nullable LocalDate until)
            implements When {}

    /** Goes on without an end, perhaps from a day on. */
    record Open(@Nullable LocalDate from) implements When {}

    /** At once, or as soon as possible. */
    record Now() implements When {}

    /**
     * Counted in months from something whose day is not known: the plan's start, a meeting, a
     * submission.
     *
     * @param fromMonths months after it at which the time begins, or null
     * @param toMonths months after it at which the time ends, or null
     */
    record After(@Nullable Integer fromMonths, @Nullable Integer toMonths) implements When {}

    /** The words give no time: "TBC", "-". */
    record NotGiven() implements When {}
}
