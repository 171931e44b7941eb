package io.benchmate.ask;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A question about time that leaves out what is done, asked so that it no longer does. */
final class DoneToo {
    private DoneToo() {}

    /** Whether it leaves nothing out that is done. */
    static boolean same(@Nullable DateAsk asked) {
        return asked == null
                || asked.kind() != DateAsk.Kind.DUE_BY && asked.kind() != DateAsk.Kind.LEFT;
    }

    static @Nullable DateAsk of(@Nullable DateAsk asked, LocalDate today) {
        if (asked == null) {
            return null;
        }
        Period period = asked.period();
        return switch (asked.kind()) {
            case DUE_BY ->
                    period == null || period.until().isBefore(today)
                            ? asked
                            : DateAsk.of(
                                    DateAsk.Kind.DUE_IN,
                                    new Period(today, period.until()),
                                    asked.words());
            case LEFT -> {
                LocalDate yesterday = today.minusDays(1);
                yield DateAsk.of(
                        DateAsk.Kind.DUE_AFTER, new Period(yesterday, yesterday), "still to come");
            }
            case DUE_IN, HAPPENS_IN, DUE_AFTER, STARTS_IN, OVERDUE, NEXT, FIRST, LAST -> asked;
            case RUNS_NOW, DATED, UNDATED, RECURRING, ONGOING, IMMEDIATE -> asked;
            case PHASE, PHASE_BY, PRINTED, UNKNOWN_MEETING -> asked;
        };
    }
}
