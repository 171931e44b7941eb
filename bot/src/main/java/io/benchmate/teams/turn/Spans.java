package io.benchmate.teams.turn;

import io.benchmate.plan.importing.Limits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a pasted table in which cells reach over several rows and columns: such a cell says
 * its text in each of its rows and keeps its columns. What is repeated has a limit, since a few
 * characters of HTML may ask for any amount of it.
 */
final class Spans {
    private static final int REPEATED = 2_000_000;

    /** A cell that reaches into further rows. */
    private record Reaching(String text, int rows) {}

    private final List<String> cells = new ArrayList<>();

    /** What reaches down into this row, and into the next one, by column. */
    private Map<Integer, Reaching> here = new HashMap<>();

    private Map<Integer, Reaching> below = new HashMap<>();
    private int repeated;
    private boolean own;

    void cell(String text, int columns, int rows) {
        own = true;
        takeFromAbove();
        add(text, rows);
        for (int more = 1; more < columns && cells.size() < Limits.COLUMNS; more++) {
            add("", rows);
        }
    }

    private void add(String text, int rows) {
        if (rows > 1) {
            below.put(cells.size(), new Reaching(text, rows - 1));
        }
        cells.add(text);
    }

    private void takeFromAbove() {
        for (Reaching above; (above = here.remove(cells.size())) != null; ) {
            repeated += above.text().length();
            add(repeated > REPEATED ? "" : above.text(), above.rows());
        }
    }

    /** The row's cells; none where it has no cell of its own. */
    List<String> endRow() {
        while (!here.isEmpty()) {
            takeFromAbove();
            if (!here.isEmpty()) {
                cells.add("");
            }
        }
        List<String> row = own ? List.copyOf(cells) : List.of();
        cells.clear();
        own = false;
        here = below;
        below = new HashMap<>();
        return row;
    }
}
