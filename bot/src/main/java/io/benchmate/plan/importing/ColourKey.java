package io.benchmate.plan.importing;

import io.benchmate.plan.Shade;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A legend that shows its colours instead of naming them: beside a plan, cells filled with a colour
 * that hold what it means, or stand before it.
 */
final class ColourKey {
    private static final int WORDS = 10;

    private ColourKey() {}

    /** Lines such as "Green = Completed"; empty unless at least two colours are explained. */
    static List<String> in(List<Row> beside) {
        Map<Shade, String> meanings = new EnumMap<>(Shade.class);
        for (Row row : beside) {
            row.fills().forEach((column, fill) -> explain(row, column, fill, meanings));
        }
        Stream<String> lines =
                meanings.entrySet().stream()
                        .map(each -> each.getKey().words() + " = " + each.getValue());
        return meanings.size() < 2 ? List.of() : lines.toList();
    }

    private static void explain(Row row, int column, Fill fill, Map<Shade, String> meanings) {
        String own = row.cell(column);
        String text = own.isEmpty() ? row.cell(column + 1) : own;
        boolean named = StatusWords.read(own).shade().isColour();
        Optional<Shade> shade = fill.shade();
        if (shade.isPresent() && !named && !text.isEmpty() && Words.count(text) <= WORDS) {
            meanings.putIfAbsent(shade.get(), text);
        }
    }
}
