package io.benchmate.plan.importing;

import io.benchmate.plan.Action;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanFacts;
import io.benchmate.plan.Shade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks through what was read for what is doubtful. */
final class Audit {
    /** Up to so many rows each are named. */
    private static final int FEW = 3;

    private final Plan plan;
    private final Columns columns;
    private final List<ActionRows.Read> actions;
    private final List<Finding> findings = new ArrayList<>();

    /** What the key does not explain in each cell of owners. */
    private final Map<String, List<String>> missing = new HashMap<>();

    private Audit(Plan plan, Columns columns, List<ActionRows.Read> actions) {
        this.plan = plan;
        this.columns = columns;
        this.actions = actions;
    }

    static List<Finding> of(Plan plan, Columns columns, List<ActionRows.Read> actions) {
        Audit audit = new Audit(plan, columns, actions);
        actions.forEach(read -> audit.look(read.placed().row(), read.action()));
        audit.beyondHeadings();
        audit.colours();
        audit.findings.addAll(JudgingWords.unexplained(plan, actions));
        audit.findings.addAll(StatedCounts.contradicted(plan));
        audit.findings.addAll(
                FillSeriesFinder.find(
                        columns, actions.stream().map(ActionRows.Read::placed).toList()));
        OwnersInFull.of(plan.facts().key(), actions, audit.missing).ifPresent(audit.findings::add);
        return audit.findings;
    }

    private void look(Row row, Action action) {
        status(row, action);
        action.text(Field.TIMESCALE)
                .filter(text -> !TimeWords.in(text))
                .ifPresent(
                        text ->
                                findings.add(
                                        new Finding.UnreadableTimescale(
                                                row.number(), action.code(), text)));
        missing.computeIfAbsent(
                        action.text(Field.OWNER).orElse(""),
                        cell -> OwnerTerms.unknown(cell, plan.facts().key()))
                .forEach(
                        owner ->
                                findings.add(
                                        new Finding.OwnerNotInKey(
                                                row.number(), action.code(), owner)));
    }

    /** Many such rows are one thing to look at, and would hide the others. */
    private void beyondHeadings() {
        List<Row> rows =
                actions.stream()
                        .map(read -> read.placed().row())
                        .filter(row -> beyond(row) > 0)
                        .toList();
        if (rows.size() > FEW) {
            int cells = rows.stream().mapToInt(this::beyond).sum();
            findings.add(new Finding.BeyondHeadings(rows.getFirst().number(), cells, rows.size()));
        } else {
            rows.forEach(
                    row -> findings.add(new Finding.BeyondHeadings(row.number(), beyond(row), 1)));
        }
    }

    private int beyond(Row row) {
        return (int)
                columns.all().stream()
                        .filter(column -> column.heading().isEmpty() && column.field() == null)
                        .filter(column -> !row.cell(column.index()).isEmpty())
                        .count();
    }

    private void status(Row row, Action action) {
        String printed = action.status().printed();
        Shade shade = action.status().shade();
        PlanFacts facts = plan.facts();
        if (shade == Shade.WORDS && !StatusWords.known(printed)) {
            findings.add(new Finding.UnknownStatus(row.number(), action.code(), printed));
        }
        if (shade.isColour()
                && !facts.legend().meanings().isEmpty()
                && facts.legend().meaningOf(shade).isEmpty()) {
            findings.add(new Finding.UnexplainedColour(row.number(), action.code(), shade.words()));
        }
    }

    private void colours() {
        List<Action> all = plan.actions();
        if (plan.facts().legend().meanings().isEmpty()
                && all.stream().anyMatch(action -> action.status().shade().isColour())) {
            findings.add(new Finding.NoLegend(0));
        }
        long lost =
                all.stream().filter(action -> action.status().shade() == Shade.ILLEGIBLE).count();
        if (lost > 0) {
            findings.add(new Finding.IllegibleStatuses(0, (int) lost));
        }
        long filled =
                all.stream()
                        .map(Action::status)
                        .filter(status -> status.shade().isColour())
                        .filter(
                                status ->
                                        StatusWords.read(status.printed()).shade()
                                                != status.shade())
                        .count();
        if (filled > 0) {
            findings.add(new Finding.ColoursRead(0, (int) filled));
        }
    }
}
