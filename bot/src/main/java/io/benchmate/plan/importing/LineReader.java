package io.benchmate.plan.importing;

import io.benchmate.plan.Field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the rows of actions from the rows between them. */
final class LineReader {
    private static final Pattern RELATING =
            Pattern.compile(
                    "(?i)^(?:\\d+\\s*[).:]*\\s*)?(?:actions?|goals?|objectives?)\\s+"
                        + "(?:(?:relating|related|linked|belonging)\\s+to|for|on|under|in)\\s+(.+)$");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "^(?:(?i:theme|pillar|section|part))?\\s*(?:\\d+(?:\\.\\d+){0,5}|\\p{Lu}(?=[).:]\\s))?"
                        + "\\s*[).:-]\\s*(?=\\p{L})");

    private static final Pattern FOOTNOTE =
            Pattern.compile("^(?:[*†‡]|(?i:(?:notes?|nb|n\\.b\\.|source|key|legend)\\s*:))");

    private final Row headings;
    private final int title;
    private final int code;
    private final double usual;

    private LineReader(Row headings, Columns columns, List<Row> rows) {
        this.headings = headings;
        this.title = columns.index(Field.TITLE);
        this.code = columns.index(Field.CODE);
        this.usual =
                rows.stream()
                        .mapToInt(row -> row.filled().size())
                        .sorted()
                        .skip(rows.size() * 3 / 4)
                        .findFirst()
                        .orElse(0);
    }

    /** The lines below the headings; blank rows are left out. */
    static List<Line> read(Row headings, Columns columns, List<Row> rows) {
        LineReader reader = new LineReader(headings, columns, rows);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line.Repeated(headings, reader.themeOf(headings)));
        List<Row> filled = rows.stream().filter(row -> !row.filled().isEmpty()).toList();
        for (int i = 0; i < filled.size(); i++) {
            Row next = i + 1 < filled.size() ? filled.get(i + 1) : new Row(0, List.of());
            lines.add(reader.line(filled.get(i), next));
        }
        return Asides.told(lines, columns);
    }

    private Line line(Row row, Row next) {
        if (HeadingRow.repeats(row, headings)) {
            return new Line.Repeated(row, themeOf(row));
        }
        List<Integer> filled = row.filled();
        String last = row.cell(filled.getLast());
        if (numbersWhatFollows(row, next)) {
            String number = Codes.clean(row.cell(code));
            return new Line.Section(row, SectionNames.depth(number), last, "");
        }
        if (usual > 3 && filled.size() == 2 && filled.getFirst() == code && labels(row)) {
            String named = row.cell(code).replaceFirst("[\\s.:–—-]+$", "") + ": " + last;
            return new Line.Section(row, SectionNames.level(named), name(named), "");
        }
        return line(row);
    }

    /** "Objective 2" where ids stand, and its words beside it. */
    private boolean labels(Row row) {
        return SectionNames.isLabel(row.cell(code));
    }

    /** Whether a row holds only a number and a name, and the numbers below are parts of it. */
    private boolean numbersWhatFollows(Row row, Row next) {
        List<Integer> filled = row.filled();
        String number = Codes.clean(row.cell(code));
        return usual > 3
                && filled.size() == 2
                && filled.getFirst() == code
                && number.matches("\\d{1,2}(?:\\.\\d{1,2})*|\\p{Lu}{1,3}")
                && next.cell(code)
                        .matches("\\Q" + number + "\\E(?:[.-]?\\d|\\.?[a-z]\\b|\\([a-z]).*");
    }

    private Line line(Row row) {
        List<Integer> filled = row.filled();
        String first = row.cell(filled.getFirst());
        if (row.merged().contains(title)) {
            return new Line.Entry(row);
        }
        if (filled.size() == 1 && (first.contains(" = ") || Words.count(first) > 25)) {
            return isTitleOnly(filled) ? new Line.Entry(row) : new Line.Remark(row, first);
        }
        if (filled.size() == 1 && isFootnote(first, filled.getFirst())) {
            return new Line.Remark(row, first);
        }
        if (filled.size() == 1 && opens(first, filled.getFirst())) {
            return new Line.Section(row, SectionNames.level(first), name(first), "");
        }
        if (filled.size() == 2 && usual > 2 && announces(first)) {
            String level = SectionNames.level(first);
            return new Line.Section(row, level, name(first), row.cell(filled.getLast()));
        }
        return new Line.Entry(row);
    }

    /** A lone text beside the titles that says too much for a theme's name. */
    private boolean isFootnote(String text, int column) {
        boolean marked = FOOTNOTE.matcher(text).find();
        return usual > 2 && (marked || column != title && !Codes.isCode(text) && !shortName(text));
    }

    private boolean isTitleOnly(List<Integer> filled) {
        return filled.getFirst() == title && usual <= 1;
    }

    /** A lone cell opens a theme: outside the title column, or short where rows hold more. */
    private boolean opens(String text, int column) {
        if (Codes.isCode(text)) {
            return false;
        }
        boolean loud = announces(text);
        return column == title ? usual > 1 && (loud || shortName(text)) : loud || shortName(text);
    }

    private static boolean shortName(String text) {
        return (Words.count(text) <= 8 || SectionNames.isLabelled(text))
                && !text.endsWith(".")
                && Codes.leading(text).code().isEmpty();
    }

    private static boolean announces(String text) {
        return Words.count(text) <= 8
                && (text.endsWith(":") || text.equals(text.toUpperCase(java.util.Locale.ROOT)))
                && text.chars().anyMatch(Character::isLetter);
    }

    private String themeOf(Row row) {
        Matcher relating = RELATING.matcher(row.cell(title));
        return relating.matches() ? name(relating.group(1)) : "";
    }

    /** A theme's name without the number before it and the marks after it. */
    static String name(String text) {
        Matcher relating = RELATING.matcher(text);
        String name = relating.matches() ? relating.group(1) : text;
        return NUMBER.matcher(name).replaceFirst("").replaceFirst("[\\s:;,.]+$", "");
    }
}
