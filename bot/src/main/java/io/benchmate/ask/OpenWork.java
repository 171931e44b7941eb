package io.benchmate.ask;

import io.benchmate.ask.CellAsk.Content;
import io.benchmate.plan.Action;
import io.benchmate.plan.Field;
import io.benchmate.plan.Progress;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is left for the time after: a plan without statuses may tell in a column of future work what
 * is still to do, and comments may say that an action goes on in the next plan. Pure.
 */
final class OpenWork {
    private static final String NEXT_PLAN =
            "(?:next|new|following|second|(?:\\d\\d|three|two|five|\\d)[ -](?:month|year)|phase"
                    + " (?:2|two)) ?(?:plan|actionplan|phase|one)?";

    private static final Pattern CARRIES =
            Pattern.compile(
                    "\\b(?:carr(?:y|ies|ied|ying)|go(?:es|ing)?|roll(?:s|ed|ing)?|mov(?:e|es|ed)|taken|runs?|continue[sd]?|make"
                        + " it|made it|ends? up|ended up|stays?|feeds?)(?:"
                        + " (?:on|over|forward|across|through))* (?:in|into|to|for|onto) (?:the )?"
                            + NEXT_PLAN
                            + "$");
    private static final Pattern LIST =
            Pattern.compile(
                    "^(?:(?:and|so|but|ok) )*(?:which|what|any|anything|list|show|how many)\\b");

    private static final Pattern SAID =
            Pattern.compile(
                    "(?i)\\bnext (?:action )?plan\\b|\\b\\d\\d[ -]mon?th (?:action )?plan\\b"
                            + "|\\bcarr(?:y|ied) (?:over|forward)\\b|\\bphase (?:2|two)\\b");

    static final StatusAsk OPEN = new StatusAsk(null, Progress.DONE, true, "still to do");

    private static final Pattern LEFT_OVER =
            Pattern.compile("(?:are |is )?(?:still )?(?:left|remaining)");

    private static final Pattern BEHIND = Pattern.compile("behind(?: schedule)?|delayed|delays?");

    private OpenWork() {}

    /** "What is left?": where statuses tell it, no date has to. */
    static boolean leftOver(DateAsk date, IndexedPlan plan) {
        return date.kind() == DateAsk.Kind.LEFT
                && plan.hasStatuses()
                && LEFT_OVER.matcher(date.words()).matches();
    }

    /** "What is behind?": where no status tells it, dates do. */
    static boolean behind(StatusAsk status, @Nullable DateAsk date, IndexedPlan plan) {
        return date == null
                && status.progress() == Progress.PROBLEMS
                && !status.not()
                && !plan.hasStatuses()
                && BEHIND.matcher(status.words()).matches()
                && plan.rows().stream().anyMatch(row -> !plan.when(row).spans().isEmpty());
    }

    /** What is overdue is not done, and says so itself. */
    static boolean isLate(StatusAsk status, @Nullable DateAsk date) {
        return date != null
                && date.kind() == DateAsk.Kind.OVERDUE
                && status.progress() == Progress.DONE
                && status.not();
    }

    /** That each goes on in the next plan; the words that ask so are taken. */
    static Optional<CellAsk> in(Utterance said) {
        return said.has(LIST) && said.take(CARRIES).isPresent()
                ? Optional.of(
                        new CellAsk(Field.EVIDENCE, Content.GOES_ON, "work for the next plan"))
                : Optional.empty();
    }

    static boolean goesOn(Action action) {
        return action.text(Field.FUTURE).isPresent()
                || action.text(Field.EVIDENCE)
                        .filter(text -> SAID.matcher(text).find())
                        .isPresent();
    }

    /** Whether what is not done is asked for of something, and only future work tells it. */
    static boolean asked(PlanQuery query, IndexedPlan plan) {
        StatusAsk status = query.status();
        return status != null
                && status.not()
                && status.progress() == Progress.DONE
                && !plan.hasStatuses()
                && plan.has(Field.FUTURE)
                && (query.withoutStatus().filters()
                        || !query.named().isEmpty()
                        || !query.topic().known().isEmpty());
    }
}
