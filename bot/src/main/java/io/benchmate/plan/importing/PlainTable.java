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
import java.util.regex.Pattern;

/** Reads a table that is text: separated by commas, semicolons, tabs, or drawn with pipes. */
final class PlainTable {
    private static final Pattern RULE = Pattern.compile("[|\\s:+-]+");
    private static final Pattern SEPARATOR = Pattern.compile("(?i)^sep=(.)\\R");

    private static final Pattern GUARDED = Pattern.compile("^'[=+@-].");

    private PlainTable() {}

    static List<Block> read(String text) throws Unreadable {
        if (drawnWithPipes(text)) {
            return piped(text);
        }
        Rows rows = new Rows();
        try {
            separated(text, delimiter(text), true, rows);
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            rows = again(text, rows.take().size());
        }
        return List.of(new Block.Table(rows.take()));
    }

    /** Text from a table in Word has quotation marks that quote nothing: tabs alone divide it. */
    private static Rows again(String text, int readBefore) throws Unreadable {
        Rows rows = new Rows();
        try {
            if (delimiter(text) == '\t') {
                separated(text, '\t', false, rows);
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

    private static void separated(String text, char delimiter, boolean quoted, Rows rows)
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
            for (CSVRecord row : parser) {
                rows.add(
                        (int) row.getRecordNumber(),
                        row.toList().stream().map(PlainTable::unguarded).toList());
            }
        }
    }

    /** Files that Benchmate writes guard a text that a spreadsheet would calculate. */
    private static String unguarded(String cell) {
        return GUARDED.matcher(cell).find() ? cell.substring(1) : cell;
    }

    private static char delimiter(String text) {
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

    private static boolean drawnWithPipes(String text) {
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
