package io.benchmate.plan.importing;

import io.benchmate.plan.Field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A plan with a small table for each action, its labels on the left and what they say on the right,
 * becomes one table with the labels as headings.
 */
final class Forms {
    private static final int FEWEST = 3;

    private Forms() {}

    /** The blocks with such tables put together; as they are when there are hardly any. */
    static List<Block> gathered(List<Block> blocks) {
        List<Block.Table> forms =
                blocks.stream()
                        .filter(Block.Table.class::isInstance)
                        .map(Block.Table.class::cast)
                        .filter(Forms::isForm)
                        .toList();
        if (forms.size() < FEWEST) {
            return blocks;
        }
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<String> headings = new ArrayList<>();
        for (Block.Table form : forms) {
            form.rows().forEach(row -> place(row, columns, headings));
        }
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(forms.getFirst().rows().getFirst().number(), headings));
        forms.forEach(form -> rows.add(row(form, columns)));
        List<Block> gathered = new ArrayList<>();
        blocks.stream().filter(block -> !forms.contains(block)).forEach(gathered::add);
        gathered.add(new Block.Table(rows));
        return gathered;
    }

    private static void place(Row row, Map<String, Integer> columns, List<String> headings) {
        if (!row.cell(0).isEmpty()
                && columns.putIfAbsent(Words.plain(row.cell(0)), headings.size()) == null) {
            headings.add(row.cell(0));
        }
    }

    /** Whether the left cells of a table of two columns are the headings of a plan. */
    private static boolean isForm(Block.Table table) {
        if (table.width() != 2 || table.rows().size() < FEWEST) {
            return false;
        }
        Map<Field, String> named = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            Headings.read(row.cell(0)).entrySet().stream()
                    .filter(read -> read.getValue() >= 0.7)
                    .max(Map.Entry.comparingByValue())
                    .ifPresent(best -> named.putIfAbsent(best.getKey(), row.cell(0)));
        }
        return named.size() >= FEWEST && named.size() * 2 >= table.rows().size();
    }

    private static Row row(Block.Table form, Map<String, Integer> columns) {
        String[] cells = new String[columns.size()];
        java.util.Arrays.fill(cells, "");
        int last = 0;
        for (Row row : form.rows()) {
            last = columns.getOrDefault(Words.plain(row.cell(0)), last);
            cells[last] = (cells[last] + " " + row.cell(1)).strip();
        }
        return new Row(form.rows().getFirst().number(), List.of(cells));
    }
}
