package io.benchmate.nudge.review;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/**
 * A pack's table as CSV in UTF-8, which spreadsheets open and which Benchmate reads as the same
 * plan again. A text that a spreadsheet would calculate begins with an apostrophe, which reading
 * takes away. Pure.
 */
public final class PackCsv {
    /** By it Excel knows UTF-8. */
    private static final String MARK = "\ufeff";

    /** Headings are looked for in the first rows, so more lines above would hide them. */
    private static final int MOST_ABOVE = 40;

    private PackCsv() {}

    public static byte[] of(StatusTable table) {
        String text = text(table);
        String told = isReadByCommas(text) ? "" : "sep=,\r\n";
        return (MARK + told + text).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(StatusTable table) {
        StringBuilder out = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            for (String line : table.above().stream().limit(MOST_ABOVE).toList()) {
                csv.printRecord(wide(List.of(guarded(line)), table.width()));
            }
            for (StatusTable.Row row : table.rows()) {
                csv.printRecord(row.cells().stream().map(PackCsv::guarded).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static List<String> wide(List<String> cells, int width) {
        List<String> all = new java.util.ArrayList<>(cells);
        all.addAll(Collections.nCopies(Math.max(0, width - cells.size()), ""));
        return all;
    }

    private static String guarded(String cell) {
        return cell.length() > 1 && "=+-@".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** Readers guess what parts the cells; commas are many, since every row is filled up. */
    private static boolean isReadByCommas(String text) {
        String start = text.substring(0, Math.min(text.length(), 8_000));
        long commas = start.chars().filter(each -> each == ',').count();
        return start.chars().filter(each -> each == ';').count() <= commas;
    }
}
