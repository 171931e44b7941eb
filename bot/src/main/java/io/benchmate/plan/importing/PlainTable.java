package io.benchmate.plan.importing;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a table that is text: separated by commas, semicolons, tabs, or drawn with pipes. */
final class PlainTable {
    private static final Pattern RULE = Pattern.compile("[|\\s:+-]+");
    private static final Pattern SEPARATOR = Pattern.compile("(?i)^sep=(.)\\R");

    private static final Pattern GUARDED = Pattern.compile("^'[=+@-].");

    private PlainTable() {}

    /** The table, and beside what was found before, what its own marks bring up. */
    static Document read(String text, List<Finding> before) throws Unreadable {
        if (drawnWithPipes(text)) {
            return new Document(piped(text), before);
        }
        Rows rows = new Rows();
        List<Finding> findings = new ArrayList<>(before);
        try {
            separated(text, delimiter(text), true, rows, findings);
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            rows = again(text, rows.take().size());
        }
        return Document.of(rows.take(), findings);
    }

    /** Text from a table in Word has quotation marks that quote nothing: tabs alone divide it. */
    private static Rows again(String text, int readBefore) throws Unreadable {
        Rows rows = new Rows();
        try {
            if (delimiter(text) == '\t') {
                separated(text, '\t', false, rows, new ArrayList<>());
                return rows;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            // said below
        }
        throw new Unreadable(
                ("A quotation mark opens in or after row %d and is never closed. Mend it, or save"
                                + " the table from Excel again, and send that.")
                        .formatted(readBefore + 1));
    }

    private static void separated(
            String text, char delimiter, boolean quoted, Rows rows, List<Finding> findings)
            throws IOException, Unreadable {
        CSVFormat.Builder format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(delimiter)
                        .setIgnoreEmptyLines(false)
                        .setTrailingData(true);
        if (!quoted) {
            format.setQuote(null);
        }
        String table = SEPARATOR.matcher(text).replaceFirst("");
        try (CSVParser parser = CSVParser.parse(new StringReader(table), format.get())) {
            int width = 0;
            for (CSVRecord row : parser) {
                width = Math.max(width, row.size());
                swallowed(row, delimiter, width).ifPresent(findings::add);
                rows.add(
                        (int) row.getRecordNumber(),
                        row.toList().stream().map(PlainTable::unguarded).toList());
            }
        }
    }

    /** Several lines in a cell are prose, unless they are divided as the table's own rows are. */
    private static Optional<Finding> swallowed(CSVRecord row, char delimiter, int width) {
        int most =
                row.stream()
                        .filter(cell -> cell.indexOf('\n') >= 0)
                        .filter(cell -> marks(cell, delimiter) >= Math.max(2, width - 1))
                        .mapToInt(cell -> (int) cell.lines().count())
                        .max()
                        .orElse(0);
        return most == 0
                ? Optional.empty()
                : Optional.of(new Finding.SwallowedRows((int) row.getRecordNumber(), most));
    }

    /** Delimiters with no space behind them, as between cells and not in a sentence. */
    private static int marks(String cell, char delimiter) {
        int marks = 0;
        for (int i = cell.indexOf(delimiter); i >= 0; i = cell.indexOf(delimiter, i + 1)) {
            marks += i + 1 < cell.length() && cell.charAt(i + 1) == ' ' ? 0 : 1;
        }
        return marks;
    }

    /** Files that Benchmate writes guard a text that a spreadsheet would calculate. */
    private static String unguarded(String cell) {
        return GUARDED.matcher(cell).find() ? cell.substring(1) : cell;
    }

    static char delimiter(String text) {
        var told = SEPARATOR.matcher(text);
        if (told.find()) {
            return told.group(1).charAt(0);
        }
        String start = text.substring(0, Math.min(text.length(), 8000));
        long commas = count(start, ',');
        if (count(start, '\t') * 2 > commas) {
            return '\t';
        }
        return count(start, ';') > commas ? ';' : ',';
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    static boolean drawnWithPipes(String text) {
        String start = text.substring(0, Math.min(text.length(), 8000));
        long lines = start.lines().filter(line -> !line.isBlank()).count();
        long piped = start.lines().filter(line -> count(line, '|') >= 2).count();
        return piped >= 2 && piped * 2 >= lines;
    }

    private static List<Block> piped(String text) throws Unreadable {
        List<Block> blocks = new ArrayList<>();
        Rows rows = new Rows();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (count(line, '|') < 1) {
                blocks.add(new Block.Line(Words.fold(line)));
            } else if (!isRule(line)) {
                String inner = line.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
                String[] cells = inner.replace("\\|", "\u0001").split("\\|", -1);
                rows.add(
                        number,
                        Arrays.stream(cells).map(cell -> cell.replace('\u0001', '|')).toList());
            }
        }
        blocks.add(new Block.Table(rows.take()));
        return blocks;
    }

    /** The line under the headings of a Markdown table. */
    private static boolean isRule(String line) {
        return line.contains("--") && RULE.matcher(line).matches();
    }
}
