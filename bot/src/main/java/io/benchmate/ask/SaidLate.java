package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Legend;
import io.benchmate.plan.Shade;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Beside what is overdue by its date: what the plan itself calls late by a colour ("Amber: begun,
 * but later than we said"). Pure.
 */
final class SaidLate {
    private static final Pattern LATE =
            Pattern.compile(
                    "(?i)\\b(?:late|later|behind|delay(?:s|ed)?|slipp(?:ed|ing)|overdue)\\b");

    /** More are not named. */
    private static final int NAMED = 8;

    private SaidLate() {}

    /**
     * @param asked what else the question narrows to
     * @param found what is overdue by its date
     */
    static String note(List<Row> asked, List<Action> found, Legend legend) {
        StringBuilder note = new StringBuilder();
        for (Shade shade : Shade.values()) {
            String meaning = legend.meaningOf(shade).orElse("");
            List<Action> late =
                    asked.stream()
                            .map(Row::action)
                            .filter(action -> action.status().shade() == shade)
                            .filter(action -> found.stream().noneMatch(action::equals))
                            .toList();
            if (!late.isEmpty() && LATE.matcher(meaning).find()) {
                note.append(" %s means “%s”%s.".formatted(shade.words(), meaning, named(late)));
            }
        }
        return note.toString();
    }

    private static String named(List<Action> late) {
        return late.size() > NAMED
                ? ""
                : ": " + Leads.joined(late.stream().map(Action::code).toList());
    }
}
