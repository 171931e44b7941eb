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
                    "\\b(?:(?:when|(?:what|which) (?:date|day|month)) (?:is|are|does|do|will)"
                            + "|date (?:of|for)) (?:the |our )?next\\b(?!"
                            + " (?:one|action|deadline|date|due))");
    private static final Pattern CLOSING =
            Pattern.compile(
                    "\\bwhen (?:do|does|will|is|are) .*\\b(?:close|closes|closing)\\b|\\bclosing"
                        + " (?:dates?|days?|times?)\\b|\\bdeadlines? for"
                        + " .*\\b(?:nominations?|applications?|entries|submissions?|bids?|abstracts?)\\b|\\bdeadlines?"
                        + " for (?:the |our |an? )?(?:\\w+"
                        + " )?(?:grants?|awards?|prizes?|funds?|bursar\\w+)\\b|\\b(?:grants?|awards?|prizes?|fund|bursary|programme|aurora|fellowships?)"
                        + " deadlines?\\b|\\b(?:nominations?|applications?|entry|entries|submissions?|bids?|abstracts?)"
                        + " deadlines?\\b|\\b(?:when|by when|how long)\\b.*"
                        + " (?:have|need|got|must|left) (?:to )?(?:be )?(?:put in|send in|sent"
                        + " in|submit|submitted|enter|apply|nominate|hand in|get in)\\b|\\blast"
                        + " (?:day|date|chance) (?:to|for)"
                        + " (?:enter|apply|nominate|submit|nominating|applying|entering|entries)\\b|\\b(?:nominations?|applications?|entries|submissions?|bids?)"
                        + " (?:have to|need to|must|due)(?: be)?(?: in| by)?\\b");

    /** What has entries that close. */
    private static final Pattern ENTERED =
            Pattern.compile(
                    "(?i)\\b(?:nominat\\w*|put (?:\\w+"
                            + " )?forward|entr(?:y|ies)|enter|submi\\w+|appl\\w+|bids?)\\b");

    /** With a day or a month beside it; to speak of "deadlines" gives none. */
    private static final Pattern CLOSES =
            Pattern.compile(
                    "(?i)\\b(?:clos(?:e|es|ed|ing)|deadlines?)\\b[^;]{0,80}<DATE>|<DATE>[^;]{0,80}\\b(?:clos(?:e|es|ed|ing)|deadlines?)\\b"
                            .replace(
                                    "<DATE>",
                                    "(?:\\d|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring"
                                        + "|summer|autumn|winter|lent|easter|christmas|term|week)\\w*)"));

    private static final Pattern MINE =
            Pattern.compile("\\bwhen (?:is|are|do i get|do|does|will|did) my\\b");
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
        if (Worded.has(line, MINE)) {
            return true;
        }
        if (Worded.has(line, DAY)) {
            return actions.stream().noneMatch(Exactly::givesDay);
        }
        return Worded.has(line, NEXT) && actions.stream().noneMatch(this::comes);
    }

    /** Whether it is asked when something closes, and none of the actions gives a date at all. */
    boolean closingMissing(List<Action> actions) {
        return Worded.has(line, CLOSING) && actions.stream().noneMatch(this::dated);
    }

    private boolean dated(Action action) {
        boolean says =
                action.cells().values().stream()
                        .anyMatch(cell -> CLOSES.matcher(cell.text()).find());
        return says
                || plan.row(action)
                        .filter(
                                row ->
                                        isDated(plan.when(row))
                                                || ENTERED.matcher(action.title()).find()
                                                        && plan.reading(row)
                                                                .map(Stated::months)
                                                                .filter(months -> !months.isEmpty())
                                                                .isPresent())
                        .isPresent();
    }

    /** What is counted from the plan's start, "2-5 years", closes on no date. */
    private static boolean isDated(When when) {
        return when.phase() == null && !when.spans().isEmpty();
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
