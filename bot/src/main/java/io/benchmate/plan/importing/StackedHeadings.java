package io.benchmate.plan.importing;

import io.benchmate.plan.Field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Headings in two rows, the upper one over several columns: "Timeframe" over "Start" and "End", or
 * "Year 1" over four quarters. They are read as one row of headings.
 */
final class StackedHeadings {
    private static final int WORDS = 5;

    private StackedHeadings() {}

    /** The table with each pair of heading rows as one; as it is where there is no such pair. */
    static Block.Table joined(Block.Table table) {
        Optional<Row> main = HeadingRow.in(table.rows());
        if (main.isEmpty()) {
            return table;
        }
        int at = table.rows().indexOf(main.get());
        Row above = at > 0 ? table.rows().get(at - 1) : new Row(0, List.of());
        Row below = at + 1 < table.rows().size() ? table.rows().get(at + 1) : above;
        if (isLower(below, main.get())) {
            return pairs(table, main.get(), below);
        }
        if (isUpper(above, main.get())) {
            return pairs(table, above, main.get());
        }
        return isBand(above, main.get())
                ? pairs(table, above, main.get(), named(above, main.get()))
                : table;
    }

    private static Block.Table pairs(Block.Table table, Row upper, Row lower) {
        return pairs(table, upper, lower, both(upper, lower));
    }

    private static Block.Table pairs(Block.Table table, Row upper, Row lower, Row both) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            boolean pair =
                    i + 1 < table.rows().size()
                            && row.cells().equals(upper.cells())
                            && table.rows().get(i + 1).cells().equals(lower.cells());
            rows.add(pair ? new Row(row.number(), both.cells()) : row);
            i += pair ? 1 : 0;
        }
        return new Block.Table(rows);
    }

    /** A row whose few words all stand under a heading that reaches over several columns. */
    private static boolean isLower(Row row, Row headings) {
        List<Integer> filled = row.filled();
        return filled.size() >= 2
                && filled.stream()
                        .allMatch(
                                column ->
                                        Words.count(row.cell(column)) <= WORDS
                                                && (reaches(headings, column, row)
                                                        || headings.cell(column).isEmpty()
                                                                && group(headings, column) >= 0));
    }

    /** Whether the heading reaches over this column and the next. */
    private static boolean reaches(Row headings, int column, Row below) {
        return !headings.cell(column).isEmpty()
                && headings.cell(column + 1).isEmpty()
                && below.filled().contains(column + 1);
    }

    private static int group(Row headings, int column) {
        int at = column;
        while (at >= 0 && headings.cell(at).isEmpty()) {
            at--;
        }
        return at;
    }

    /** A row that names times, over headings that name parts of them. */
    private static boolean isUpper(Row row, Row headings) {
        List<Integer> filled = row.filled();
        return !filled.isEmpty()
                && filled.getFirst() > 0
                && filled.stream()
                        .allMatch(
                                column ->
                                        isTime(row.cell(column))
                                                && isPart(headings.cell(column))
                                                && row.cell(column + 1).isEmpty()
                                                && isPart(headings.cell(column + 1)));
    }

    /** A row of a few known headings, each over several that have names of their own. */
    private static boolean isBand(Row row, Row headings) {
        List<Integer> filled = row.filled();
        long known = filled.stream().filter(at -> !Headings.read(row.cell(at)).isEmpty()).count();
        long wide =
                filled.stream()
                        .filter(at -> row.cell(at + 1).isEmpty())
                        .filter(at -> !headings.cell(at + 1).isEmpty())
                        .count();
        return filled.size() >= 2
                && known * 2 > filled.size()
                && wide >= 2
                && filled.stream()
                        .allMatch(
                                at ->
                                        Words.count(row.cell(at)) <= WORDS
                                                && !headings.cell(at).isEmpty());
    }

    /** The lower headings; those that say nothing by themselves with the one above them. */
    private static Row named(Row band, Row headings) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < headings.cells().size(); column++) {
            String own = headings.cell(column);
            int group = group(band, column);
            boolean unknown = !own.isEmpty() && group >= 0 && Headings.read(own).isEmpty();
            unknown &= Headings.best(band.cell(group)).filter(Field.TITLE::equals).isEmpty();
            cells.add(unknown ? joined(band.cell(group), own) : own);
        }
        return new Row(band.number(), cells);
    }

    private static boolean isTime(String heading) {
        return Periods.isName(heading)
                || Headings.read(heading).getOrDefault(Field.TIMESCALE, 0.0) >= 0.6;
    }

    private static boolean isPart(String heading) {
        return Periods.isName(heading)
                || Headings.read(heading).containsKey(Field.TIMESCALE)
                || Timing.isStart(heading);
    }

    private static Row both(Row upper, Row lower) {
        List<String> cells = new ArrayList<>();
        int width = Math.max(upper.cells().size(), lower.cells().size());
        for (int column = 0; column < width; column++) {
            String own = lower.merged().contains(column) ? "" : lower.cell(column);
            String over = upper.cell(column);
            if (over.isEmpty() && (isPart(own) || !own.isEmpty() && Headings.read(own).isEmpty())) {
                over = upper.cell(Math.max(0, group(upper, column)));
            }
            cells.add(own.isEmpty() || over.isEmpty() ? over + own : joined(over, own));
        }
        return new Row(upper.number(), cells);
    }

    private static String joined(String over, String own) {
        return Periods.isName(over) && Periods.isName(own) ? over + " " + own : over + " – " + own;
    }
}
