package io.benchmate.card;

import io.benchmate.nudge.Lead;
import io.benchmate.nudge.NudgePlan;
import io.benchmate.people.Assignee;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words the admin's pages of a plan's rules, and of the people who are reminded. Pure. */
public final class NudgeRuleSheets {
    private NudgeRuleSheets() {}

    public static Sheet rules(NudgeAdminSheets.Line line, String problem) {
        return new Sheet(
                "When owners are reminded",
                problem.isEmpty() ? line.title() : problem,
                List.of(),
                fields(line.how()),
                List.of(
                        new Notice.Button(
                                "Save",
                                NudgeAdminSheets.SET_RULES,
                                Map.of("plan", line.plan()),
                                true),
                        NudgeAdminSheets.BACK));
    }

    private static List<Sheet.Field> fields(NudgePlan how) {
        return List.of(
                new Sheet.Field.Text(
                        "leads",
                        "Before the last day: 28d is 28 days, 5w is 5 working days",
                        "28d, 7d, 1d",
                        how.rules().leads().stream()
                                .map(Lead::mark)
                                .collect(Collectors.joining(", ")),
                        100),
                number(
                        "every",
                        "Days between two reminders of what is overdue",
                        how.rules().overdueEvery()),
                number(
                        "grace",
                        "Working days after the last day before somebody above is told",
                        how.rules().grace()),
                new Sheet.Field.Text(
                        "reviews",
                        "The steering group’s meetings",
                        "2027-03-12, 2027-06-10",
                        how.reviews().stream()
                                .map(LocalDate::toString)
                                .collect(Collectors.joining(", ")),
                        600),
                chair(how.chair()));
    }

    private static Sheet.Field chair(Assignee.@Nullable Person chair) {
        return new Sheet.Field.Person(
                "chair",
                "Its chair, who is told of what stays overdue"
                        + (chair == null ? "" : " (now " + chair.name() + ")"));
    }

    private static Sheet.Field number(String id, String label, int value) {
        return new Sheet.Field.Text(id, label, "", Integer.toString(value), 3);
    }
}
