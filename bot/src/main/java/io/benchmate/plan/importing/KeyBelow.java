package io.benchmate.plan.importing;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A key below a plan's table, in the same sheet: a word such as "Key" and then colours or
 * abbreviations with what they mean. Its rows are no actions.
 */
final class KeyBelow {
    private static final int CELLS = 3;
    private static final Pattern OPENS =
            Pattern.compile(
                    "(?i)(?:rag |status |colour"
                            + " )?(?:key|legend|ratings?|rag|abbreviations?|acronyms?"
                            + "|glossary|definitions?)\\s*:?");
    private static final Pattern COLOUR = Pattern.compile("(?i)(?:red|amber|green|blue)\\W?");

    private KeyBelow() {}

    /** Where the key begins, or how many rows there are when none stands below. */
    static int start(List<Row> rows) {
        int start = rows.size();
        for (int at = rows.size() - 1; at >= 0 && isNarrow(rows.get(at)); at--) {
            start = opens(rows.get(at)) ? at : start;
        }
        return start;
    }

    private static boolean isNarrow(Row row) {
        return row.filled().size() <= CELLS;
    }

    private static boolean opens(Row row) {
        List<Integer> filled = row.filled();
        return switch (filled.size()) {
            case 1 -> OPENS.matcher(row.cell(filled.getFirst())).matches();
            case 2 -> COLOUR.matcher(row.cell(filled.getFirst())).matches();
            default -> false;
        };
    }
}
