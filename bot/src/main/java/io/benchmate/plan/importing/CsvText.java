package io.benchmate.plan.importing;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Reads comma-, semicolon- or tab-separated text. */
final class CsvText {
    private CsvText() {}

    static List<Row> read(String text) throws IOException {
        CSVFormat format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(delimiter(text))
                        .setIgnoreEmptyLines(false)
                        .get();
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (var csv : parser) {
                rows.add(new Row((int) csv.getRecordNumber(), csv.toList()));
            }
        }
        return rows;
    }

    private static char delimiter(String text) {
        String start = text.substring(0, Math.min(text.length(), 4000));
        long commas = start.chars().filter(c -> c == ',').count();
        if (start.chars().filter(c -> c == '\t').count() * 2 > commas) {
            return '\t';
        }
        return start.chars().filter(c -> c == ';').count() > commas ? ';' : ',';
    }
}
