package io.benchmate.sample;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a sample plan as offices keep theirs. */
final class SampleFiles {
    private SampleFiles() {}

    static byte[] workbook(SamplePlan plan) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("Action plan");
            int at = 0;
            for (String note : plan.notes().lines().toList()) {
                sheet.createRow(at++).createCell(0).setCellValue(note);
            }
            for (List<String> cells : rows(plan)) {
                fill(sheet.createRow(at), cells);
                if (isSection(cells)) {
                    sheet.addMergedRegion(new CellRangeAddress(at, at, 0, cells.size() - 1));
                }
                at++;
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static byte[] document(SamplePlan plan) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            plan.notes()
                    .lines()
                    .forEach(line -> document.createParagraph().createRun().setText(line));
            List<List<String>> rows = rows(plan);
            XWPFTable table = document.createTable(rows.size(), rows.getFirst().size());
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    table.getRow(row).getCell(column).setText(rows.get(row).get(column));
                }
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void fill(XSSFRow row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            row.createCell(column).setCellValue(cells.get(column));
        }
    }

    private static boolean isSection(List<String> cells) {
        return cells.stream().skip(1).allMatch(String::isEmpty);
    }

    private static List<List<String>> rows(SamplePlan plan) throws IOException {
        var bytes = new ByteArrayInputStream(plan.csv());
        try (var reader = new InputStreamReader(bytes, StandardCharsets.UTF_8);
                var parser = CSVFormat.DEFAULT.parse(reader)) {
            return parser.getRecords().stream().map(CSVRecord::toList).toList();
        }
    }
}
