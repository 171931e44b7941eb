package io.benchmate.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Who recorded in Benchmate what a cell says, and over what.
 *
 * @param by the person's name, for showing
 * @param on the day, in the institution's zone
 * @param printed what the plan itself prints there; empty where it prints nothing
 */
public record Signature(String by, LocalDate on, String printed) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** "recorded by Priya Nair on 3 March 2026". */
    public String words() {
        return "recorded by %s on %s".formatted(by, DAY.format(on));
    }

    /** The same, with the plan's own word beside it. */
    public String beside() {
        return words()
                + (printed.isEmpty()
                        ? "; the plan prints nothing there"
                        : "; the plan prints “" + printed + "”");
    }
}
