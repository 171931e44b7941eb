package io.benchmate.plan.importing;

import io.benchmate.plan.Action;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanFacts;
import io.benchmate.plan.Shade;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks through what was read for what is doubtful. */
final class Audit {
    private static final Pattern STATED =
            Pattern.compile(
                    "(?i)\\b(?:contains?|comprises|consists of|total"
                        + " of|all|the|has|have|with|of)\\s+(\\d{1,3})\\s+(?:\\w+\\s+)?action(?:s|"
                        + " points)\\b|\\b(?:total|number of) (?:number of )?actions?(?:"
                        + " points)?:?\\s*=?\\s*(\\d{1,3})\\b");

    private final Plan plan;
    private final Columns columns;
    private final List<ActionRows.Read> actions;
    private final List<Finding> findings = new ArrayList<>();

    private Audit(Plan plan, Columns columns, List<ActionRows.Read> actions) {
        this.plan = plan;
        this.columns = columns;
        this.actions = actions;
    }

    static List<Finding> of(Plan plan, Columns columns, List<ActionRows.Read> actions) {
        Audit audit = new Audit(plan, columns, actions);
        actions.forEach(read -> audit.look(read.placed().row(), read.action()));
        audit.colours();
        audit.counts();
        audit.findings.addAll(
                FillSeriesFinder.find(
                        columns, actions.stream().map(ActionRows.Read::placed).toList()));
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
        OwnerTerms.unknown(action.text(Field.OWNER).orElse(""), plan.facts().key())
                .forEach(
                        owner ->
                                findings.add(
                                        new Finding.OwnerNotInKey(
                                                row.number(), action.code(), owner)));
        long beyond =
                columns.all().stream()
                        .filter(column -> column.heading().isEmpty() && column.field() == null)
                        .filter(column -> !row.cell(column.index()).isEmpty())
                        .count();
        if (beyond > 0) {
            findings.add(new Finding.BeyondHeadings(row.number(), (int) beyond));
        }
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

    private void counts() {
        for (String line : plan.facts().notes()) {
            Matcher said = STATED.matcher(line);
            while (said.find()) {
                String digits = said.group(1) == null ? said.group(2) : said.group(1);
                int stated = Integer.parseInt(digits);
                if (stated != actions.size()) {
                    findings.add(new Finding.ContradictoryCount(0, stated, actions.size(), line));
                }
            }
        }
    }
}
