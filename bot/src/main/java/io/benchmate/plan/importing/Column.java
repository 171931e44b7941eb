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
 * @param part what it gives of its field, where several columns hold one
 */
public record Column(
        int index,
        String heading,
        @Nullable Field field,
        Confidence confidence,
        String why,
        Part part) {

    /** What a column gives of its field. */
    public enum Part {
        /** All of it; of several reviews the newest. */
        WHOLE,
        /** The beginning of a timescale. */
        START,
        /** The end of a timescale. */
        END,
        /**
         * Whether the timescale holds the time, or the action the theme, that the heading names.
         */
        MARK,
        /** A share of what several columns say together, such as two measures of success. */
        TOGETHER,
        /** What an earlier review said. */
        EARLIER
    }

    /** A column that has its field for itself. */
    public Column(
            int index, String heading, @Nullable Field field, Confidence confidence, String why) {
        this(index, heading, field, confidence, why, Part.WHOLE);
    }

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

    static String letter(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
