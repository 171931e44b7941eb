package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An action with its cells made ready for searching.
 *
 * @param at its place in the plan, from 0
 * @param lines each searched cell as stems, a space on either side of each
 * @param others the cells that were not understood, likewise
 * @param titled the words of the title as printed
 */
record Row(int at, Action action, Map<Field, String> lines, String others, Set<String> titled) {

    static Row of(int at, Action action, Function<String, List<String>> stems) {
        Map<Field, String> lines = new EnumMap<>(Field.class);
        action.cells().forEach((field, cell) -> lines.put(field, line(stems.apply(cell.text()))));
        lines.put(Field.TITLE, line(stems.apply(action.title())));
        lines.put(Field.THEME, line(stems.apply(String.join(" ", action.themes()))));
        String others =
                action.otherCells().stream().map(Cell::text).collect(Collectors.joining(" "));
        return new Row(
                at,
                action,
                lines,
                line(stems.apply(others)),
                Set.copyOf(Wording.words(action.title())));
    }

    static String line(List<String> stems) {
        return " " + String.join(" ", stems) + " ";
    }

    String line(Field field) {
        return lines.getOrDefault(field, " ");
    }

    /** Whether the cell of a field holds the stems in this order. */
    boolean holds(Field field, String stems) {
        return line(field).contains(" " + stems + " ");
    }
}
