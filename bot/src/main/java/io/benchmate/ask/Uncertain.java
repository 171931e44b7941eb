package io.benchmate.ask;

import io.benchmate.ask.DateAsk.Kind;
import io.benchmate.plan.Action;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.Field;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Beside a list of what is overdue or due by a day: what would stand in it by a reading that nobody
 * has confirmed, and beside what is due by a day to come, what is overdue already. Pure.
 */
final class Uncertain {
    /** More are only counted. */
    private static final int NAMED = 6;

    private Uncertain() {}

    static String note(PlanQuery query, Finder finder, List<Action> found) {
        DateAsk date = query.date();
        if (date == null || date.kind() != Kind.OVERDUE && date.kind() != Kind.DUE_BY) {
            return "";
        }
        List<Action> open = without(finder.uncertain(query), found);
        String missed = date.kind() == Kind.DUE_BY ? overdue(query, finder, found) : "";
        return missed + (open.isEmpty() ? "" : " Not certain: " + named(open) + ".");
    }

    private static String overdue(PlanQuery query, Finder finder, List<Action> found) {
        PlanQuery missed = query.withoutDate().with(DateAsk.of(Kind.OVERDUE, "overdue"));
        List<Action> late = without(finder.filtered(missed), found);
        return late.isEmpty() ? "" : " What is overdue already: " + named(late) + ".";
    }

    private static List<Action> without(List<Row> rows, List<Action> found) {
        Set<ActionId> those = found.stream().map(Action::id).collect(Collectors.toSet());
        return rows.stream()
                .map(Row::action)
                .filter(action -> !those.contains(action.id()))
                .toList();
    }

    private static String named(List<Action> actions) {
        String named =
                actions.stream()
                        .limit(NAMED)
                        .map(
                                action ->
                                        "%s (“%s”)"
                                                .formatted(
                                                        action.code(),
                                                        action.text(Field.TIMESCALE).orElse("")))
                        .collect(Collectors.joining(", "));
        int more = actions.size() - NAMED;
        return more > 0 ? named + " and " + more + " more" : named;
    }
}
