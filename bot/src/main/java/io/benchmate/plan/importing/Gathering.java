package io.benchmate.plan.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Goes through a document's blocks and gathers the plan's rows, its notes, and what is left. */
final class Gathering {
    private static final int THEME_WORDS = 8;

    private final Row headings;
    private final boolean named;
    private final int width;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Block.Table main;
    private String before = "";
    private boolean headed;
    private String sheet = "";
    private final Set<String> sheets = new LinkedHashSet<>();
    private final boolean several;

    /** Whether each table of the plan has a row with its theme's name above its headings. */
    private final boolean themedRows;

    /** Where the rows of the first table begin, and the theme that is named above it. */
    private int first;

    private String opening = "";
    private boolean following;

    /** Whether the plain line before each table names its theme, whatever heading is above all. */
    private final boolean plainNames;

    Gathering(List<Block> blocks, List<Block.Table> tables, Block.Table main, boolean named) {
        this.main = main;
        this.named = named;
        this.width = main.width();
        this.headings =
                named
                        ? HeadingRow.in(main.rows()).orElseThrow()
                        : OddHeadings.in(main.rows())
                                .orElseGet(
                                        () -> new Row(0, java.util.Collections.nCopies(width, "")));
        this.several = named && tables.stream().filter(this::belongs).count() > 1;
        this.plainNames =
                several && NamesBefore.are(blocks, this::belongs, text -> isTheme(theme(text)));
        this.themedRows = tables.stream().filter(this::belongs).filter(this::hasTheme).count() > 1;
    }

    void take(Block block) {
        switch (block) {
            case Block.Line(String text) -> {
                if (!text.isEmpty()) {
                    note(text);
                    before = isTheme(theme(text)) && (!headed || plainNames) ? text : before;
                }
            }
            case Block.Heading(String text) -> {
                note(text);
                before = text;
                headed = true;
            }
            case Block.Name(String text) -> {
                before = text;
                sheet = text;
            }
            case Block.Table table -> {
                table(table);
                before = "";
                headed = false;
            }
        }
    }

    Assembly done(List<Finding> before) {
        List<Finding> all = new ArrayList<>(before);
        all.addAll(findings);
        if (sheets.size() > 1) {
            all.add(new FileFinding.SeveralSheets(String.join(", ", sheets)));
        }
        if (!named) {
            all.add(
                    headings.filled().isEmpty()
                            ? new Finding.NoHeadings(0)
                            : new Finding.OddHeadings(headings.number()));
        }
        return new Assembly(headings, List.copyOf(rows), List.copyOf(notes), all);
    }

    private void table(Block.Table table) {
        Optional<Row> own = HeadingRow.in(table.rows());
        if (!named) {
            if (table == main) {
                int at = table.rows().indexOf(headings);
                remarks(table.rows().subList(0, Math.max(0, at)));
                rows.addAll(table.rows().subList(at + 1, table.rows().size()));
            } else {
                remarks(table.rows());
            }
        } else if (own.isPresent() && belongs(table)) {
            part(table, own.get());
        } else if (own.isEmpty() && following && table.width() == width && width > 2) {
            further(table);
        } else if (own.isPresent() && HeadingRow.fields(table.rows()) > 2) {
            leaveOut(own.get());
        } else {
            remarks(table.rows());
        }
    }

    /**
     * A part without headings of its own, as Word's tables have that go on below a theme's name.
     */
    private void further(Block.Table table) {
        String theme = theme(before);
        if (isTheme(theme)) {
            if (!opening.isEmpty()) {
                rows.add(first, new Row(headings.number(), List.of(opening)));
                opening = "";
            }
            rows.add(new Row(table.rows().getFirst().number(), List.of(theme)));
        }
        rows.addAll(table.rows());
    }

    private boolean hasTheme(Block.Table table) {
        return HeadingRow.in(table.rows())
                .map(own -> table.rows().indexOf(own))
                .filter(at -> OpeningTheme.lone(table.rows(), at) >= 0)
                .isPresent();
    }

    private boolean belongs(Block.Table table) {
        return table == main
                || HeadingRow.in(table.rows())
                        .filter(own -> HeadingRow.repeats(own, headings))
                        .isPresent();
    }

    /**
     * A part of the plan; where a plan has several, the heading before each names its theme, or the
     * last short line before it.
     */
    private void part(Block.Table table, Row own) {
        int at = table.rows().indexOf(own);
        int end = KeyBelow.start(table.rows());
        String theme = theme(before);
        boolean told = isTheme(theme);
        int above = OpeningTheme.lone(table.rows(), at);
        int top = themedRows && !told && above >= 0 ? above : OpeningTheme.row(table.rows(), at);
        remarks(table.rows().subList(0, top));
        if (told && several) {
            rows.add(new Row(own.number(), List.of(theme)));
        } else if (told && rows.isEmpty()) {
            opening = theme;
        }
        first = rows.isEmpty() ? 0 : first;
        rows.addAll(table.rows().subList(top, at));
        if (table != main || following) {
            rows.add(own);
        }
        rows.addAll(table.rows().subList(at + 1, Math.max(at + 1, end)));
        remarks(table.rows().subList(Math.max(at + 1, end), table.rows().size()));
        following = true;
        if (!sheet.isEmpty()) {
            sheets.add(sheet);
        }
    }

    /** A heading's name of a theme, without its number and without what is said of the theme. */
    private static String theme(String line) {
        String name = LineReader.name(line);
        return Words.count(name) <= THEME_WORDS
                ? name
                : LineReader.name(name.replaceFirst("\\s*(?: [-–—] |[:(]).*$", ""));
    }

    private static boolean isTheme(String line) {
        return !line.isEmpty()
                && Words.count(line) <= THEME_WORDS
                && !line.endsWith(".")
                && !line.matches("(?i).*(\\bplan\\b|\\bversion\\b|\\bsheet\\s?\\d|\\d{4}| = ).*");
    }

    private void leaveOut(Row own) {
        String names =
                own.filled().stream().limit(6).map(own::cell).collect(Collectors.joining(", "));
        findings.add(new FileFinding.LeftOut(own.number(), names));
    }

    /** Rows outside the plan's table: a key in two columns becomes "A = B", a count "A: 2". */
    private void remarks(List<Row> beside) {
        ColourKey.in(beside).forEach(this::note);
        for (Row row : beside) {
            List<Integer> filled = row.filled();
            boolean pair = filled.size() == 2 && Words.count(row.cell(filled.getFirst())) <= 3;
            if (pair) {
                String said = row.cell(filled.getLast());
                String sign = said.matches("\\d+") ? ": " : " = ";
                note(row.cell(filled.getFirst()) + sign + said);
            } else {
                filled.forEach(column -> note(row.cell(column)));
            }
        }
    }

    private void note(String line) {
        if (notes.size() < Limits.NOTE_LINES) {
            notes.add(line);
        }
    }
}
