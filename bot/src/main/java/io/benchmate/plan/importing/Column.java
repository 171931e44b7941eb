package io.benchmate.plan.importing;

import io.benchmate.plan.Field;

import org.jspecify.annotations.Nullable;

/**
 * How one column of the file was understood.
 *
 * @param index from 0
 * @param heading as printed; may be empty
 * @param field what it holds, or null when it is kept as it is, under its own heading
 * @param confidence how sure that is
 * @param why in a few plain words, for the admin who may correct it
 */
public record Column(
        int index, String heading, @Nullable Field field, Confidence confidence, String why) {

    /** How sure a column's meaning is. */
    public enum Confidence {
        /** An admin said so. */
        TOLD,
        SURE,
        LIKELY,
        GUESS
    }

    /** The heading, or words for a column that has none ("Column C"). */
    public String name() {
        return name(index, heading);
    }

    static String name(int index, String heading) {
        return heading.isEmpty() ? "Column " + letter(index) : heading;
    }

    private static String letter(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
