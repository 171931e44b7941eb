package io.benchmate.ask;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Completes the line that says how a question was understood, so that a person can put it right:
 * the days that "next month" was read as, and whether a language model helped.
 */
final class GreyLine {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final String HELPED = "with the help of a language model as: ";

    private GreyLine() {}

    /** The answer with the line completed. */
    static Answer.Grounded completed(Answer.Grounded answer, Intent intent) {
        DateAsk date = Queries.of(intent).map(PlanQuery::date).orElse(null);
        String understood = answer.understood();
        String days = date == null ? "" : days(date);
        if (date == null || days.isEmpty() || !understood.contains(date.words())) {
            return answer;
        }
        return with(
                answer,
                understood.replace(date.words(), date.words() + " (" + days + ")"),
                List.of());
    }

    /** The answer, marked as understood with a language model's help. */
    static Answer.Grounded helped(Answer.Grounded answer) {
        return with(answer, HELPED + answer.understood(), List.of());
    }

    /** The answer with other words for how it was understood, and offers to widen it. */
    static Answer.Grounded with(
            Answer.Grounded answer, String understood, List<Answer.Offer> wider) {
        return switch (answer) {
            case Answer.One one ->
                    new Answer.One(one.basis(), understood, one.lead(), one.action(), one.quotes());
            case Answer.Several several -> several(several, understood, wider);
            case Answer.Count count -> count(count, understood, wider);
            case Answer.Meaning meaning ->
                    new Answer.Meaning(
                            meaning.basis(), understood, meaning.lead(), meaning.lines());
            case Answer.NotSaid silent ->
                    new Answer.NotSaid(
                            silent.basis(),
                            understood,
                            silent.lead(),
                            silent.pointer(),
                            silent.nearest(),
                            silent.question());
        };
    }

    private static Answer.Several several(
            Answer.Several several, String understood, List<Answer.Offer> wider) {
        return new Answer.Several(
                several.basis(),
                understood,
                several.lead(),
                several.groups(),
                several.total(),
                several.page(),
                several.pages(),
                wider.isEmpty() ? several.wider() : wider);
    }

    private static Answer.Count count(
            Answer.Count count, String understood, List<Answer.Offer> wider) {
        return new Answer.Count(
                count.basis(),
                understood,
                count.lead(),
                count.count(),
                count.parts(),
                count.actions(),
                wider.isEmpty() ? count.wider() : wider);
    }

    private static String days(DateAsk date) {
        Period period = date.period();
        if (period == null) {
            return "";
        }
        return switch (date.kind()) {
            case DUE_IN, HAPPENS_IN, STARTS_IN -> span(period);
            case DUE_BY -> "until " + day(period.until());
            case DUE_AFTER -> "after " + day(period.until());
            case OVERDUE, LEFT, NEXT, FIRST, LAST -> "";
            case RUNS_NOW, DATED, UNDATED, RECURRING, ONGOING, IMMEDIATE -> "";
            case PHASE, PHASE_BY, PRINTED, UNKNOWN_MEETING -> "";
        };
    }

    private static String span(Period period) {
        if (period.from().equals(LocalDate.MIN)) {
            return "until " + DAY.format(period.until());
        }
        if (period.until().equals(LocalDate.MAX)) {
            return "after " + day(period.from().minusDays(1));
        }
        return period.from().equals(period.until())
                ? day(period.from())
                : day(period.from()) + " to " + day(period.until());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** With what was understood, and the same question with one filter less. */
    static Answer finished(Answer answer, Intent intent, String text) {
        if (!(answer instanceof Answer.Grounded grounded)) {
            return answer;
        }
        List<Answer.Offer> offers = Widening.offers(intent, grounded.understood(), text);
        Answer.Grounded wider = with(grounded, grounded.understood(), offers);
        return completed(wider, intent);
    }
}
