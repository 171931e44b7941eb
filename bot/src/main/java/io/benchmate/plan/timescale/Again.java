package io.benchmate.plan.timescale;

import org.jspecify.annotations.Nullable;

/**
 * A recurrence found in a cell.
 *
 * @param from first token
 * @param to behind the last token
 * @param adjective whether it only describes what follows ("annual report"), and so yields to a
 *     plain date
 */
record Again(
        int from, int to, Recurrence recurrence, boolean adjective, @Nullable Clarification ask) {
    static final Clarification TWICE_OR_EVERY_TWO =
            Clarification.of(
                    Topic.BIANNUAL, "Does “bi-annual” mean twice a year or every two years here?");

    static final Clarification TWICE_A_MONTH_OR_EVERY_TWO =
            Clarification.of(
                    Topic.BIWEEKLY,
                    "Does “bi-monthly” or “bi-weekly” mean every second one, or twice in each?");

    /** The same as somebody said that it is meant here. */
    Again settled(Conventions conventions) {
        if (ask == null || conventions.isOpen(ask.topic())) {
            return this;
        }
        Recurrence meant =
                switch (conventions.of(ask.topic())) {
                    case EVERY_TWO_YEARS -> everyYears(2);
                    case TWICE_IN_EACH ->
                            recurrence.words().contains("week")
                                    ? new Recurrence.TimesAYear(104, true, "twice a week")
                                    : new Recurrence.TimesAYear(24, true, "twice a month");
                    default -> recurrence;
                };
        return new Again(from, to, meant, adjective, null);
    }

    static Again of(int from, int to, Recurrence recurrence) {
        return new Again(from, to, recurrence, false, null);
    }

    static Recurrence yearly() {
        return new Recurrence.Rule("FREQ=YEARLY", "yearly");
    }

    static Recurrence everyYears(int years) {
        return years == 1
                ? yearly()
                : new Recurrence.Rule("FREQ=YEARLY;INTERVAL=" + years, "every " + years + " years");
    }

    static Recurrence everyMonths(int months) {
        if (months % 12 == 0 && months > 0) {
            return everyYears(months / 12);
        }
        return months == 1
                ? new Recurrence.Rule("FREQ=MONTHLY", "monthly")
                : new Recurrence.Rule(
                        "FREQ=MONTHLY;INTERVAL=" + months, "every " + months + " months");
    }

    static Recurrence everyWeeks(int weeks) {
        return weeks == 1
                ? new Recurrence.Rule("FREQ=WEEKLY", "weekly")
                : new Recurrence.Rule("FREQ=WEEKLY;INTERVAL=" + weeks, "every " + weeks + " weeks");
    }

    static Recurrence everyDay() {
        return new Recurrence.Rule("FREQ=DAILY", "daily");
    }

    static Recurrence termly() {
        return new Recurrence.Termly("termly");
    }
}
