package io.benchmate.ask;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** "What is still to start?" of a plan without statuses asks for a start that is yet to come. */
final class StillToStart {
    private static final Pattern NOT_BEGUN =
            Pattern.compile(
                    "\\b(?:still|yet|waiting) to (?:start|begin|be started)\\b|\\b(?:not|never)(?:"
                            + " yet)? (?:started|begun|kicked off)\\b(?: yet)?|\\bunstarted\\b");

    private StillToStart() {}

    /** What is asked so, where no status could tell it and some row names a start. */
    static Optional<DateAsk> in(Utterance said, IndexedPlan plan, LocalDate today) {
        boolean tells =
                !plan.hasStatuses()
                        && plan.rows().stream().anyMatch(row -> plan.when(row).start() != null);
        return tells && said.take(NOT_BEGUN).isPresent()
                ? Optional.of(
                        DateAsk.of(DateAsk.Kind.STARTS_IN, Period.after(today), "later than today"))
                : Optional.empty();
    }
}
