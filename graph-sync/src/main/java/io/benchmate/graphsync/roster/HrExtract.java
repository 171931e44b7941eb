package io.benchmate.graphsync.roster;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads people from an HR extract (CSV with a header row; commas, or semicolons where the header
 * has more of them). A row that cannot be read is told with its number and the others are still
 * read; a missing column, or a file cut off in the middle of a quoted cell, fails the whole
 * reading, since then nothing is known of the rest.
 */
public final class HrExtract {
    private final String source;
    private final Columns columns;

    public HrExtract(String source, Columns columns) {
        this.source = source;
        this.columns = columns;
    }

    public SourceReading read(Reader file) {
        try {
            String text = withoutMark(file);
            try (CSVParser rows = format(text).parse(new java.io.StringReader(text))) {
                Optional<String> missing = missing(rows.getHeaderNames());
                return missing.isPresent()
                        ? new SourceReading.Failed(source, missing.get())
                        : people(rows);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            return new SourceReading.Failed(source, "it cannot be read as CSV to its end");
        }
    }

    private SourceReading people(CSVParser rows) {
        List<Found> people = new ArrayList<>();
        List<RowError> errors = new ArrayList<>();
        int row = 1;
        for (CSVRecord cells : rows) {
            row++;
            one(new Row(row, cells, columns), errors).ifPresent(people::add);
        }
        int unidentified = (int) errors.stream().filter(RowError::unidentified).count();
        return new SourceReading.Complete(source, people.size() + unidentified, people, errors);
    }

    private Optional<Found> one(Row row, List<RowError> errors) {
        String written = row.cell(Columns.Field.MAIL);
        Optional<Address> mail = Address.of(written);
        String id = row.cell(Columns.Field.OBJECT_ID);
        if (mail.isEmpty() && id.isBlank()) {
            errors.add(
                    new RowError(
                            row.number(),
                            written.isBlank()
                                    ? "there is no e-mail address"
                                    : "what should be an e-mail address is none",
                            true));
            return Optional.empty();
        }
        Person person =
                id.isBlank()
                        ? Person.ofMail(mail.orElseThrow(), row.cell(Columns.Field.NAME))
                        : Person.ofDirectory(id, row.cell(Columns.Field.NAME), mail);
        return Optional.of(
                new Found(person.with(work(row, errors)), "row " + row.number() + " of " + source));
    }

    private Work work(Row row, List<RowError> errors) {
        return new Work(
                row.cell(Columns.Field.DEPARTMENT),
                row.cell(Columns.Field.JOB_TITLE),
                row.cell(Columns.Field.EMPLOYEE_TYPE),
                row.cell(Columns.Field.JOB_FAMILY),
                leaving(row, errors));
    }

    private Optional<LocalDate> leaving(Row row, List<RowError> errors) {
        String written = row.cell(Columns.Field.LEAVING);
        if (written.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(written, columns.dateFormat()));
        } catch (DateTimeException e) {
            errors.add(
                    new RowError(
                            row.number(),
                            "the leaving date is not written as " + columns.dates(),
                            false));
            return Optional.empty();
        }
    }

    private Optional<String> missing(List<String> headers) {
        List<String> known = headers.stream().map(HrExtract::plain).toList();
        List<String> missing =
                columns.names().values().stream()
                        .filter(name -> !known.contains(plain(name)))
                        .sorted()
                        .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("it has no column \"" + String.join("\", \"", missing) + "\"");
    }

    private static CSVFormat format(String text) {
        String first = text.lines().findFirst().orElse("");
        boolean semicolons = count(first, ';') > count(first, ',');
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(semicolons ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(false)
                .setAllowMissingColumnNames(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
                .get();
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(one -> one == wanted).count();
    }

    private static String withoutMark(Reader file) throws IOException {
        java.io.StringWriter text = new java.io.StringWriter();
        file.transferTo(text);
        String all = text.toString();
        return all.startsWith("\uFEFF") ? all.substring(1) : all;
    }

    private static String plain(String header) {
        return header.strip().toLowerCase(Locale.ROOT);
    }

    /** A row, with its cells found by field. */
    private record Row(int number, CSVRecord cells, Columns columns) {
        String cell(Columns.Field field) {
            String header = columns.names().get(field);
            if (header == null) {
                return "";
            }
            Map<String, String> plain = new HashMap<>();
            cells.toMap().forEach((name, value) -> plain.put(plain(name), value));
            return Optional.ofNullable(plain.get(plain(header))).orElse("").strip();
        }
    }
}
