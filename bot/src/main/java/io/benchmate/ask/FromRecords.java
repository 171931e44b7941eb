package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.Shade;
import io.benchmate.plan.Signature;
import io.benchmate.plan.Status;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an answer owes to people who recorded something in Benchmate, told apart from the plan. */
final class FromRecords {
    /** A status that is known and not done. */
    private static final Status OPEN = new Status(Shade.WORDS, "in progress");

    private static final int NAMED = 8;

    private FromRecords() {}

    /** Says of a list which statuses were recorded, and what is left out by one that was. */
    static String note(PlanQuery query, Finder finder, List<Action> found) {
        String counted =
                query.status() == null && query.date() == null
                        ? ""
                        : sentence(
                                found.stream().filter(FromRecords::hasStatus).toList(),
                                " By a status that was recorded in Benchmate: %s.");
        String left =
                query.date() == null
                        ? ""
                        : sentence(
                                without(finder.leftOut(query, FromRecords::asOpen), found),
                                " Left out, as its status was recorded in Benchmate: %s.");
        String carried =
                query.date() == null
                        ? ""
                        : sentence(
                                found.stream().filter(FromRecords::carriesDate).toList(),
                                " By a timescale that the plan’s table carries down from the row"
                                        + " above, where the cell is blank: %s.");
        return counted + left + carried;
    }

    private static boolean carriesDate(Action action) {
        return action.cell(Field.TIMESCALE).filter(Cell::carried).isPresent();
    }

    private static String sentence(List<Action> actions, String sentence) {
        if (actions.isEmpty()) {
            return "";
        }
        String codes =
                actions.stream().limit(NAMED).map(Action::code).collect(Collectors.joining(", "));
        int more = actions.size() - NAMED;
        return sentence.formatted(more > 0 ? codes + " and %d more".formatted(more) : codes);
    }

    private static List<Action> without(List<Action> actions, List<Action> found) {
        Set<ActionId> those = found.stream().map(Action::id).collect(Collectors.toSet());
        return actions.stream().filter(action -> !those.contains(action.id())).toList();
    }

    /** The row as it would be if its recorded status said that it is open; empty for others. */
    private static Optional<Row> asOpen(Row row) {
        Action action = row.action();
        return hasStatus(action)
                ? Optional.of(
                        new Row(
                                row.at(),
                                new Action(
                                        action.id(),
                                        action.code(),
                                        action.aliases(),
                                        action.themes(),
                                        action.title(),
                                        OPEN,
                                        action.cells(),
                                        action.otherCells()),
                                row.lines(),
                                row.others(),
                                row.titled()))
                : Optional.empty();
    }

    private static boolean hasStatus(Action action) {
        return signature(action, Field.STATUS).isPresent();
    }

    static Optional<Signature> signature(Action action, Field field) {
        return action.cell(field).flatMap(cell -> Optional.ofNullable(cell.signature()));
    }

    /**
     * " (recorded by Priya Nair on 3 March 2026; the plan prints “A”)"; empty for the plan's own.
     */
    static String beside(Action action, Field field) {
        return action.cell(field)
                .filter(Cell::carried)
                .map(
                        _ ->
                                " (the cell is blank; the plan’s table carries this down from the"
                                        + " row above)")
                .or(() -> signature(action, field).map(each -> " (" + each.beside() + ")"))
                .orElse("");
    }

    /** Evidence that people recorded, oldest first. */
    static List<Quote> evidence(Action action) {
        return action.otherCells().stream()
                .filter(cell -> cell.signature() != null)
                .map((Cell cell) -> new Quote(action, Field.EVIDENCE, cell))
                .toList();
    }

    /** Whether the plan itself shows a status there, whatever was recorded over it. */
    static boolean printsStatus(Action action) {
        return signature(action, Field.STATUS)
                .map(each -> !each.printed().isBlank())
                .orElse(!action.status().equals(Status.NOT_GIVEN));
    }
}
