package io.benchmate.ask;

import io.benchmate.plan.Action;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a plan's timescale is too rough for the day that is asked for: the next meeting of a
 * group, the exact day, or what concerns the asker alone. Pure.
 */
final class Exactly {
    private static final Pattern DAY =
            Pattern.compile(
                    "\\b(?:exact|precise) (?:date|day)\\b|\\bwhen"
                            + " (?:exactly|precisely)\\b|\\bexactly when\\b|\\b(?:what|which)"
                            + " day\\b|\\b(?:what|which) date in\\b|\\bday of the week\\b");
    private static final Pattern NEXT =
            Pattern.compile(
                    "\\bwhen (?:is|are|does|do|will) (?:the |our )?next\\b(?!"
                            + " (?:one|action|deadline|date|due))");
    private static final Pattern MINE = Pattern.compile("\\bwhen (?:is|are|do i get) my\\b");
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "\\b\\d{1,2}(?:st|nd|rd|th)?\\b(?=["
                            + " -]?[A-Z][a-z]{2})|\\b\\d{1,2}/\\d{1,2}/\\d");

    private final IndexedPlan plan;
    private final LocalDate today;
    private final String line;

    Exactly(IndexedPlan plan, LocalDate today, String question) {
        this.plan = plan;
        this.today = today;
        this.line = plan.utterance(question).line();
    }

    /** Whether none of the actions gives such a day. */
    boolean missing(List<Action> actions) {
        if (MINE.matcher(line).find()) {
            return true;
        }
        if (DAY.matcher(line).find()) {
            return actions.stream().noneMatch(Exactly::givesDay);
        }
        return NEXT.matcher(line).find() && actions.stream().noneMatch(this::comes);
    }

    private static boolean givesDay(Action action) {
        return action.cells().values().stream()
                .anyMatch(cell -> NUMBERED.matcher(cell.text()).find());
    }

    private boolean comes(Action action) {
        return plan.row(action)
                .map(plan::when)
                .filter(
                        when ->
                                when.is(When.Manner.RECURRING)
                                        || when.spans().stream()
                                                .anyMatch(
                                                        span ->
                                                                !span.period()
                                                                                .until()
                                                                                .isBefore(today)
                                                                        && when.phase() == null))
                .isPresent();
    }
}
