package io.benchmate.plan.importing;

import io.benchmate.plan.Field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table that was printed with merged cells and saved as text has blanks where the cell above
 * reached down. That is a guess from a pattern, since a plan may well say nothing there: so it is
 * asked, each text that is carried is marked as such, and what an admin said of the column holds.
 * Cells that the file itself knows as merged were filled before and are no guess.
 */
final class Inheritance {
    private static final Set<Field> SPANNING = Set.of(Field.TIMESCALE, Field.THEME);

    private Inheritance() {}

    /** The rows with what they take from above; the count of cells per column is a finding. */
    static List<PlacedRow> apply(
            List<PlacedRow> rows,
            Columns columns,
            Corrections corrections,
            List<Finding> findings) {
        List<PlacedRow> done = rows;
        for (Column column : columns.all()) {
            if (mayReachDown(column, columns) && looksMerged(done, column)) {
                done = settled(done, column, corrections, findings);
            }
        }
        return done;
    }

    /** Times and themes span several actions, and goals that stand beside a theme. */
    private static boolean mayReachDown(Column column, Columns columns) {
        Field field = column.field();
        return field == null
                ? Headings.namesGoal(column.heading())
                : SPANNING.contains(field)
                        && !columns.joins(field)
                        && columns.index(field) == column.index();
    }

    private static List<PlacedRow> settled(
            List<PlacedRow> rows, Column column, Corrections corrections, List<Finding> findings) {
        int at = column.index();
        int blanks = (int) rows.stream().filter(row -> row.cell(at).isEmpty()).count();
        Optional<Blanks> told = corrections.blanks(column.name());
        findings.add(
                told.<Finding>map(said -> new Finding.BlanksTold(0, column.name(), blanks, said))
                        .orElseGet(() -> new Finding.Inherited(0, column.name(), blanks)));
        return switch (told.orElse(Blanks.TAKE)) {
            case TAKE -> filled(rows, at);
            case KEEP -> rows;
        };
    }

    /**
     * Merged cells leave a pattern: every group starts with a text, blanks are common among times,
     * and no text follows itself, since that would have been one merged cell.
     */
    private static boolean looksMerged(List<PlacedRow> rows, Column of) {
        int column = of.index();
        long blank = rows.stream().filter(row -> row.cell(column).isEmpty()).count();
        long fewest = of.field() == Field.TIMESCALE ? rows.size() * 4L : 10;
        if (rows.size() < 4 || blank * 10 < fewest || blank == rows.size()) {
            return false;
        }
        Map<String, String> last = new HashMap<>();
        for (PlacedRow row : rows) {
            String text = row.cell(column);
            String before = last.get(row.section());
            if (before == null ? text.isEmpty() : text.equals(before)) {
                return false;
            }
            if (!text.isEmpty()) {
                last.put(row.section(), text);
            }
        }
        return true;
    }

    private static List<PlacedRow> filled(List<PlacedRow> rows, int column) {
        List<PlacedRow> filled = new ArrayList<>();
        String last = "";
        for (PlacedRow placed : rows) {
            String text = placed.cell(column);
            filled.add(text.isEmpty() ? placed.carrying(column, last) : placed);
            last = text.isEmpty() ? last : text;
        }
        return filled;
    }
}
