package io.benchmate.plan.importing;

import java.util.List;

/**
 * The name of the first theme where a plan prints it above its headings: as the others stand above
 * the headings once more, or with the same label as those that stand between the actions.
 */
final class OpeningTheme {
    private OpeningTheme() {}

    /** The row of the first theme's name, or that of the headings when no theme stands there. */
    static int row(List<Row> rows, int headings) {
        int above = lone(rows, headings);
        if (above < 0) {
            return headings;
        }
        int column = rows.get(above).filled().getFirst();
        if (labelled(rows, above, headings)) {
            return above;
        }
        for (int at = headings + 1; at < rows.size(); at++) {
            if (HeadingRow.repeats(rows.get(at), rows.get(headings))) {
                int next = lone(rows, at);
                boolean alike = next > headings && rows.get(next).filled().getFirst() == column;
                return alike ? above : headings;
            }
        }
        return headings;
    }

    /** Whether a label such as "Pillar 1:" stands above, and another such below. */
    private static boolean labelled(List<Row> rows, int above, int headings) {
        String name = rows.get(above).cell(rows.get(above).filled().getFirst());
        return SectionNames.isLabelled(name)
                && rows.subList(headings + 1, rows.size()).stream()
                        .filter(row -> row.filled().size() == 1)
                        .map(row -> row.cell(row.filled().getFirst()))
                        .anyMatch(
                                other ->
                                        SectionNames.isLabelled(other)
                                                && SectionNames.level(other)
                                                        .equals(SectionNames.level(name)));
    }

    /** The row with one cell that stands straight above, blank rows passed over; -1 for none. */
    static int lone(List<Row> rows, int below) {
        int at = below - 1;
        while (at >= 0 && rows.get(at).filled().isEmpty()) {
            at--;
        }
        return at >= 0 && rows.get(at).filled().size() == 1 ? at : -1;
    }
}
