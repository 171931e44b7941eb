package io.benchmate.nudge.review;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Source;
import io.benchmate.plan.importing.Column;
import io.benchmate.plan.importing.Columns;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.PlanTable;
import io.benchmate.plan.revising.Choices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The layout of a plan: that of its file, or a plain one where the file is not kept. Pure. */
final class Layouts {
    private Layouts() {}

    /**
     * @param printed the plan as it was read from the source
     */
    static PlanTable of(Plan printed, Optional<Source> source) {
        return source.filter(kept -> kept.content().length > 0)
                .flatMap(
                        kept ->
                                PlanImport.table(
                                        kept.content(), Choices.parse(kept.choices()).columns()))
                .filter(table -> fits(table, printed))
                .orElseGet(() -> plain(printed));
    }

    /** Whether the table's rows are the plan's actions, in order. */
    private static boolean fits(PlanTable table, Plan plan) {
        int title = table.columns().of(Field.TITLE).map(Column::index).orElse(-1);
        if (title < 0 || table.actions() != plan.actions().size()) {
            return false;
        }
        return table.lines().stream()
                .filter(PlanTable.Line.Entry.class::isInstance)
                .map(PlanTable.Line.Entry.class::cast)
                .allMatch(entry -> says(entry, title, plan.actions().get(entry.place())));
    }

    private static boolean says(PlanTable.Line.Entry entry, int title, Action action) {
        String cell = title < entry.cells().size() ? entry.cells().get(title) : "";
        return cell.equals(action.text(Field.TITLE).orElse(""));
    }

    /** A column for each field and each further heading that any action has, and no sections. */
    private static PlanTable plain(Plan plan) {
        List<Column> columns = new ArrayList<>();
        for (Field field : Field.values()) {
            plan.actions().stream()
                    .flatMap(action -> action.cell(field).stream())
                    .findFirst()
                    .ifPresent(cell -> columns.add(column(columns.size(), cell.heading(), field)));
        }
        Map<String, Integer> others = new LinkedHashMap<>();
        plan.actions().stream()
                .flatMap(action -> action.otherCells().stream())
                .map(Cell::heading)
                .forEach(heading -> others.computeIfAbsent(heading, _ -> others.size()));
        List<PlanTable.Line> lines = new ArrayList<>();
        List<String> headings = new ArrayList<>(columns.stream().map(Column::heading).toList());
        headings.addAll(others.keySet());
        lines.add(new PlanTable.Line.Headings(headings));
        for (int place = 0; place < plan.actions().size(); place++) {
            Action action = plan.actions().get(place);
            List<String> cells = new ArrayList<>();
            columns.forEach(each -> cells.add(text(action, each)));
            others.keySet().forEach(heading -> cells.add(other(action, heading)));
            lines.add(new PlanTable.Line.Entry(place, cells));
        }
        return new PlanTable(new Columns(columns), List.of(), lines);
    }

    private static Column column(int index, String heading, Field field) {
        return new Column(index, heading, field, Column.Confidence.SURE, "");
    }

    private static String text(Action action, Column column) {
        Field field = column.field();
        return field == null ? "" : action.text(field).orElse("");
    }

    private static String other(Action action, String heading) {
        return String.join(
                " ",
                action.otherCells().stream()
                        .filter(cell -> cell.heading().equals(heading))
                        .map(Cell::text)
                        .toList());
    }
}
