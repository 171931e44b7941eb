package io.benchmate.plan.importing;

import io.benchmate.plan.Action;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.PlanId;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Turns rows into actions. */
final class ActionRows {
    /** Stands between a theme and what opens within it. */
    static final String WITHIN = " – ";

    /** Of fewer rows nothing is said by their likeness. */
    private static final int FEW = 4;

    static final String NO_TITLE = "(no title in the plan)";

    private final PlanId plan;
    private final Columns columns;
    private final FieldCells fields;
    private final Themes themes;
    private final PrintedCodes codes;

    /** Whether what groups the actions are objectives, which may stand under themes themselves. */
    private final boolean goals;

    /** Names of sections that tell a time, not a theme. */
    private final Set<String> times;

    private final Set<String> taken = new HashSet<>();

    /** How often a code stands there so far: thousands of rows may share one. */
    private final Map<String, Integer> copies = new HashMap<>();

    private final List<Finding> findings = new ArrayList<>();

    private ActionRows(
            PlanId plan, Columns columns, Map<String, String> key, List<PlacedRow> placed) {
        List<Row> rows = placed.stream().map(PlacedRow::row).toList();
        this.plan = plan;
        this.columns = columns;
        this.fields = new FieldCells(columns, rows);
        this.themes = new Themes(key);
        this.codes = PrintedCodes.of(columns, rows);
        this.times = Periods.sections(columns, placed);
        this.goals =
                columns.of(Field.THEME)
                        .filter(
                                theme ->
                                        Headings.namesGoal(theme.heading())
                                                || differ(rows, theme.index()))
                        .isPresent();
    }

    /** Whether hardly two rows say the same, so that what they name groups nothing. */
    private static boolean differ(List<Row> rows, int column) {
        long texts = rows.stream().map(row -> row.cell(column)).distinct().count();
        return rows.size() >= FEW && texts * 10 >= rows.size() * 8L;
    }

    /** An action and the row that it was read from. */
    record Read(PlacedRow placed, Action action) {}

    /** The actions in the file's order. */
    static List<Read> read(
            PlanId plan,
            Columns columns,
            Map<String, String> key,
            List<PlacedRow> rows,
            List<Finding> findings) {
        ActionRows reader = new ActionRows(plan, columns, key, rows);
        List<Read> actions = new ArrayList<>();
        rows.forEach(row -> actions.add(new Read(row, reader.action(row, actions.size() + 1))));
        findings.addAll(Finding.MissingCodes.grouped(reader.findings));
        return actions;
    }

    private Action action(PlacedRow placed, int position) {
        CodePlace.Named named = codes.at(position);
        String code = unique(named, placed.row());
        boolean untitled = named.title().isEmpty();
        if (untitled) {
            findings.add(new Finding.BlankTitle(placed.row().number(), code));
        }
        String title = untitled ? NO_TITLE : named.title();
        List<String> under = under(placed);
        return new Action(
                id(code, title),
                code,
                aliases(named, placed.row()),
                under,
                title,
                fields.status(placed),
                cells(placed, named),
                others(placed, under));
    }

    private String unique(CodePlace.Named named, Row row) {
        String code = named.code();
        while (!taken.add(code)) {
            code = named.code() + " (" + (1 + copies.merge(named.code(), 1, Integer::sum)) + ")";
        }
        if (!named.printed() && !codes.none()) {
            findings.add(new Finding.MissingCode(row.number(), code));
        } else if (!code.equals(named.code())) {
            findings.add(new Finding.DuplicateCode(row.number(), named.code(), code));
        }
        return code;
    }

    /** A code in look-alike letters is found by what a keyboard gives, too. */
    private List<String> aliases(CodePlace.Named named, Row row) {
        String code = named.code();
        OddCodes.in(code, row.unseen().contains(columns.index(Field.CODE)))
                .forEach(odd -> findings.add(new Finding.OddCode(row.number(), code, odd)));
        List<String> aliases = new ArrayList<>(named.aliases());
        String letters = LookAlikes.in(code);
        if (!letters.isEmpty()) {
            findings.add(new Finding.SuspiciousCode(row.number(), code, letters));
            aliases.add(LookAlikes.latin(code));
        }
        codes.likely(code).ifPresent(likely -> aliases.addAll(mistyped(code, likely, row)));
        return aliases;
    }

    private List<String> mistyped(String code, MistypedCodes.Likely likely, Row row) {
        findings.add(
                new MistypedCode(row.number(), code, likely.slip(), likely.code(), likely.taken()));
        return likely.taken() ? List.of() : List.of(likely.code());
    }

    private Map<Field, Cell> cells(PlacedRow placed, CodePlace.Named named) {
        Map<Field, Cell> cells = new EnumMap<>(Field.class);
        cells.putAll(fields.of(placed));
        section(Field.TIMESCALE, times(placed))
                .ifPresent(cell -> cells.putIfAbsent(Field.TIMESCALE, cell));
        section(Field.THEME, sections(placed))
                .ifPresent(cell -> cells.putIfAbsent(Field.THEME, cell));
        if (named.printed()) {
            cells.putIfAbsent(Field.CODE, new Cell(Field.CODE.words(), named.code()));
        }
        return cells;
    }

    private List<String> under(PlacedRow placed) {
        List<String> own =
                columns.joins(Field.THEME)
                        ? Pillars.of(columns, placed.row())
                        : themes.in(placed.cell(columns.index(Field.THEME)));
        Set<String> names = new LinkedHashSet<>();
        if (own.isEmpty() || goals) {
            sections(placed).forEach(section -> names.addAll(themes.in(section)));
        }
        names.addAll(own);
        return List.copyOf(names);
    }

    /** Columns under headings of their own; a section's name where the plan has a theme beside. */
    private List<Cell> others(PlacedRow placed, List<String> under) {
        List<Cell> others = new ArrayList<>(fields.others(placed));
        List<String> unnamed =
                sections(placed).stream()
                        .filter(section -> !under.containsAll(themes.in(section)))
                        .toList();
        if (!unnamed.isEmpty()) {
            others.add(new Cell("Section", String.join(WITHIN, unnamed)));
        }
        return others;
    }

    private List<String> sections(PlacedRow placed) {
        return placed.sections().stream().filter(section -> !times.contains(section)).toList();
    }

    private List<String> times(PlacedRow placed) {
        return placed.sections().stream().filter(times::contains).toList();
    }

    private static Optional<Cell> section(Field field, List<String> names) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Cell(field.words(), String.join(WITHIN, names)));
    }

    private ActionId id(String code, String title) {
        byte[] seed = (plan + "\n" + code + "\n" + title).getBytes(StandardCharsets.UTF_8);
        return new ActionId(UUID.nameUUIDFromBytes(seed).toString());
    }
}
