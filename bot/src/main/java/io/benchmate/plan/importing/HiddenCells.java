package io.benchmate.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.stream.XMLStreamReader;

/**
 * The columns and rows that Excel does not show of one sheet (ECMA-376 part 1, 18.3.1.13 and
 * 18.3.1.73). What somebody hid is no part of what the plan says to everybody; but rows that a
 * filter hides, and what is folded away in a group, belong to it.
 */
final class HiddenCells {
    private final boolean[] columns = new boolean[Limits.COLUMNS];
    private final Set<Integer> withText = new TreeSet<>();
    private final Set<Integer> rows = new TreeSet<>();
    private final List<Integer> leftOut = new ArrayList<>();
    private boolean filter;

    void column(XMLStreamReader xml) {
        if (isHidden(xml)) {
            int last = Math.min(number(xml, "max"), Limits.COLUMNS);
            for (int at = Math.max(1, number(xml, "min")); at <= last; at++) {
                columns[at - 1] = true;
            }
        }
    }

    void row(XMLStreamReader xml, int number) {
        if (isHidden(xml)) {
            rows.add(number);
        }
    }

    /** The sheet has a filter, which hides rows for the one who looks at it. */
    void filtered() {
        filter = true;
    }

    /** Whether a cell with this text is hidden with its column. */
    boolean holds(int column, String text) {
        boolean hidden = column < Limits.COLUMNS && columns[column];
        if (hidden && !text.isBlank()) {
            withText.add(column);
        }
        return hidden;
    }

    /** The rows that are part of the plan. */
    List<Row> shown(List<Row> all) {
        List<Row> shown = new ArrayList<>();
        for (Row row : all) {
            if (filter || !rows.contains(row.number())) {
                shown.add(row);
            } else if (!row.filled().isEmpty()) {
                leftOut.add(row.number());
            }
        }
        return shown;
    }

    /** What is left out of this sheet, for the report; empty when nothing with a text is. */
    List<Finding> findings(String sheet) {
        return withText.isEmpty() && leftOut.isEmpty()
                ? List.of()
                : List.of(
                        new FileFinding.HiddenCells(
                                sheet,
                                withText.stream().map(Column::letter).toList(),
                                List.copyOf(leftOut)));
    }

    private static boolean isHidden(XMLStreamReader xml) {
        String hidden = xml.getAttributeValue(null, "hidden");
        String level = xml.getAttributeValue(null, "outlineLevel");
        boolean folded = level != null && !level.equals("0");
        return hidden != null && hidden.matches("1|true") && !folded;
    }

    private static int number(XMLStreamReader xml, String name) {
        String told = xml.getAttributeValue(null, name);
        return told != null && told.matches("\\d{1,6}") ? Integer.parseInt(told) : 0;
    }
}
