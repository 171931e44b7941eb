package io.benchmate.plan.importing;

import io.benchmate.plan.Action;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Status;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Turns the lines of a table into actions, under the theme that was opened last. */
final class ActionRows {
    private final PlanId plan;
    private final Columns columns;
    private final Themes themes;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Placed> entries = new ArrayList<>();
    private String section = "";
    private Row headings = new Row(0, List.of());

    /** A row with the theme and the headings above it. */
    private record Placed(Row row, String section, Row headings) {
        String heading(Column column) {
            String repeated = headings.cell(column.index());
            return repeated.isEmpty() ? column.name() : repeated;
        }
    }

    ActionRows(PlanId plan, Columns columns, Map<String, String> key) {
        this.plan = plan;
        this.columns = columns;
        this.themes = new Themes(key);
    }

    void add(Line line) {
        switch (line) {
            case Line.Section(_, String theme, _) -> section = theme;
            case Line.Repeated(Row row, String theme) -> {
                headings = row;
                section = theme.isEmpty() ? section : theme;
            }
            case Line.Remark _ -> {}
            case Line.Entry(Row row) -> entries.add(new Placed(row, section, headings));
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    List<Action> done() {
        CodePlace place = CodePlace.of(columns, entries.stream().map(Placed::row).toList());
        Set<String> taken = new HashSet<>();
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Placed placed = entries.get(i);
            CodePlace.Named named = place.read(placed.row(), columns, i + 1);
            String code = unique(named.code(), placed.row(), taken);
            actions.add(action(placed, named, code));
        }
        return actions;
    }

    private String unique(String code, Row row, Set<String> taken) {
        String free = code;
        for (int copy = 2; !taken.add(free); copy++) {
            free = "%s (%d)".formatted(code, copy);
        }
        if (!free.equals(code)) {
            findings.add(new Finding.DuplicateCode(row.number(), code, free));
        }
        return free;
    }

    private Action action(Placed placed, CodePlace.Named named, String code) {
        Row row = placed.row();
        String title = title(row, named, code);
        Status status = StatusWords.read(row.cell(columns.index(Field.STATUS)));
        return new Action(
                id(code, title),
                code,
                named.aliases(),
                under(row, placed.section()),
                title,
                status,
                cells(placed, named),
                others(placed));
    }

    private Map<Field, Cell> cells(Placed placed, CodePlace.Named named) {
        Map<Field, Cell> cells = new EnumMap<>(Field.class);
        for (Column column : columns.all()) {
            String text = placed.row().cell(column.index());
            if (!text.isEmpty() && column.field() != null) {
                cells.put(column.field(), new Cell(placed.heading(column), text));
            }
        }
        if (!placed.section().isEmpty()) {
            cells.putIfAbsent(Field.THEME, new Cell(Field.THEME.words(), placed.section()));
        }
        if (named.printed()) {
            cells.putIfAbsent(Field.CODE, new Cell(Field.CODE.words(), named.code()));
        }
        return cells;
    }

    private List<Cell> others(Placed placed) {
        return columns.all().stream()
                .filter(column -> column.field() == null)
                .filter(column -> !placed.row().cell(column.index()).isEmpty())
                .map(column -> new Cell(placed.heading(column), placed.row().cell(column.index())))
                .toList();
    }

    private String title(Row row, CodePlace.Named named, String code) {
        if (named.title().isEmpty()) {
            findings.add(new Finding.BlankTitle(row.number(), code));
            return "(no title in the plan)";
        }
        return named.title();
    }

    private List<String> under(Row row, String opened) {
        Set<String> names = new LinkedHashSet<>(themes.in(row.cell(columns.index(Field.THEME))));
        if (names.isEmpty()) {
            names.addAll(themes.in(opened));
        }
        return List.copyOf(names);
    }

    private ActionId id(String code, String title) {
        byte[] seed = (plan + "\n" + code + "\n" + title).getBytes(StandardCharsets.UTF_8);
        return new ActionId(UUID.nameUUIDFromBytes(seed).toString());
    }
}
