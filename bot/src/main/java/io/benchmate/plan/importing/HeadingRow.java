package io.benchmate.plan.importing;

import static java.util.Comparator.reverseOrder;

import io.benchmate.plan.Field;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the row of headings. */
final class HeadingRow {
    private static final int LOOKED_AT = 60;

    /** As many names of times in a row are the headings of a calendar. */
    private static final int CALENDAR = 3;

    private HeadingRow() {}

    /** A row, and how many fields its cells name. */
    private record Named(Row row, int fields) {}

    /** The likeliest of the first rows; empty when none looks like headings. */
    static Optional<Row> in(List<Row> rows) {
        return likeliest(rows).map(Named::row);
    }

    /** How many fields the headings of these rows name. */
    static int fields(List<Row> rows) {
        return likeliest(rows).map(Named::fields).orElse(0);
    }

    private static Optional<Named> likeliest(List<Row> rows) {
        return rows.stream()
                .limit(LOOKED_AT)
                .map(row -> new Named(row, fields(row)))
                .filter(named -> named.fields() >= 2)
                .max(
                        Comparator.comparingInt(Named::fields)
                                .thenComparing(named -> named.row().number(), reverseOrder()));
    }

    /** How many different fields the row's cells name; 0 when hardly any cell names one. */
    private static int fields(Row row) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        int named = 0;
        for (int column : row.filled()) {
            if (Words.count(row.cell(column)) > 30) {
                continue;
            }
            Map<Field, Double> read = Headings.read(row.cell(column));
            double best = read.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
            if (best >= 0.7) {
                named++;
                read.entrySet().stream()
                        .filter(entry -> entry.getValue() == best)
                        .forEach(entry -> fields.add(entry.getKey()));
            }
        }
        if (row.filled().stream().map(row::cell).filter(Periods::isName).count() >= CALENDAR) {
            named++;
            fields.add(Field.TIMESCALE);
        }
        int different = Math.min(named, fields.size());
        return different >= 3 || named * 2 >= row.filled().size() || labels(row) ? different : 0;
    }

    /** Whether every cell of a wide row is a few words without a number, as only headings are. */
    private static boolean labels(Row row) {
        return row.filled().size() >= 4
                && row.filled().stream()
                        .map(row::cell)
                        .allMatch(cell -> Words.count(cell) <= 4 && cell.matches("\\D+"));
    }

    /** Whether the row says the headings once more, as plans do above each theme. */
    static boolean repeats(Row row, Row headings) {
        long same =
                row.filled().stream()
                        .filter(column -> alike(row.cell(column), headings.cell(column)))
                        .count();
        return same >= 2 && same * 2 >= row.filled().size();
    }

    private static boolean alike(String one, String other) {
        String first = Words.plain(one);
        return !first.isEmpty() && first.equals(Words.plain(other));
    }
}
