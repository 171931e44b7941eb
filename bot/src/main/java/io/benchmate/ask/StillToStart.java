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

    private static final Pattern DUE_TO_BEGIN =
            Pattern.compile(
                    "\\b(?:should|ought to|supposed to|meant to|due to)(?: (?:(?:we|they|it)"
                        + " )?(?:already|by now|all|have|be|been))* (?:started|begun|kicked off|got"
                        + " going|under ?way|launched|in progress|running|going|be going)\\b(?:"
                        + " (?:already|by now|but|and|have|has|not|is|are))*$");

    private StillToStart() {}

    /** "What should have started by now?" asks for starts that are past, and after no status. */
    static Optional<DateAsk> should(Utterance said, IndexedPlan plan, LocalDate today) {
        boolean tells = plan.rows().stream().anyMatch(row -> plan.when(row).start() != null);
        return tells && said.take(DUE_TO_BEGIN).isPresent()
                ? Optional.of(
                        DateAsk.of(
                                DateAsk.Kind.STARTS_IN, new Period(LocalDate.MIN, today), "by now"))
                : Optional.empty();
    }

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
