package io.benchmate.plan.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells lines of text, such as a legend and a key, from a table that is text. Sentences have commas
 * and semicolons, too, but a space after each, and no row of headings above.
 */
final class Prose {
    private static final int LABEL = 4;
    private static final int FEW = 3;

    private Prose() {}

    /** A text file's text, to the letter, where it is no table; empty for all else. */
    static Optional<String> in(byte[] content) {
        try {
            Optional<String> text = Upload.plain(content);
            return text.isPresent() && isTable(text.get()) ? Optional.empty() : text;
        } catch (Unreadable otherwise) {
            return Optional.empty();
        }
    }

    private static boolean isTable(String text) throws Unreadable {
        if (PlainTable.drawnWithPipes(text)) {
            return true;
        }
        char delimiter = PlainTable.delimiter(text);
        List<Cut> cuts = cuts(text, delimiter);
        List<Cut> said = cuts.stream().filter(cut -> !cut.line.isBlank()).toList();
        return isHeaded(text, cuts) || isDivided(said) || isSpaced(said);
    }

    private static boolean isHeaded(String text, List<Cut> cuts) throws Unreadable {
        List<Row> rows = new ArrayList<>();
        for (Block block : PlainTable.read(text, List.of()).blocks()) {
            if (block instanceof Block.Table(List<Row> table)) {
                rows.addAll(table);
            }
        }
        return HeadingRow.in(rows).filter(row -> heads(row, cuts)).isPresent();
    }

    private static boolean heads(Row row, List<Cut> cuts) {
        List<String> cells = row.filled().stream().map(row::cell).toList();
        boolean explains = cells.stream().anyMatch(cell -> cell.contains("="));
        boolean divided = row.number() <= cuts.size() && cuts.get(row.number() - 1).divides();
        boolean labels = cells.stream().allMatch(cell -> Words.count(cell) <= LABEL && !ends(cell));
        return !explains && (divided || labels);
    }

    /** Divided as spreadsheets divide it, which set no space between cells. */
    private static boolean isDivided(List<Cut> lines) {
        List<Cut> divided =
                lines.stream().filter(Cut::divides).filter(cut -> !cut.explains()).toList();
        boolean wide = divided.stream().anyMatch(cut -> cut.marks >= 2);
        return divided.size() * 2 > lines.size() && (divided.size() > 1 || wide);
    }

    /** Divided by hand, with a space: lines that are no sentences and of equally many cells. */
    private static boolean isSpaced(List<Cut> lines) {
        Map<Integer, Long> widths =
                lines.stream()
                        .filter(cut -> cut.marks >= 2 && !cut.explains() && !ends(cut.line))
                        .map(Cut::marks)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long most = widths.values().stream().max(Comparator.naturalOrder()).orElse(0L);
        return most >= FEW && most * 2 > lines.size();
    }

    private static boolean ends(String text) {
        return text.strip().matches("(?s).*[.!?:]");
    }

    /** A line, how many marks divide it, and how many of those a space follows. */
    private record Cut(String line, int marks, int spaced) {
        boolean divides() {
            return marks > 0 && spaced * 2 < marks;
        }

        boolean explains() {
            return line.contains("=");
        }
    }

    /** The text's rows: a quoted cell may hold marks and several lines. */
    private static List<Cut> cuts(String text, char delimiter) {
        List<Cut> cuts = new ArrayList<>();
        boolean quoted = false;
        int begin = 0;
        int marks = 0;
        int spaced = 0;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == '"') {
                quoted = quoted ? false : at == begin || text.charAt(at - 1) == delimiter;
            } else if (!quoted && each == delimiter) {
                marks++;
                spaced += at + 1 < text.length() && text.charAt(at + 1) == ' ' ? 1 : 0;
            } else if (!quoted && each == '\n') {
                cuts.add(new Cut(text.substring(begin, at), marks, spaced));
                begin = at + 1;
                marks = 0;
                spaced = 0;
            }
        }
        cuts.add(new Cut(text.substring(begin), marks, spaced));
        return cuts;
    }
}
