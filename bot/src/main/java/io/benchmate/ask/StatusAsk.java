package io.benchmate.ask;

import io.benchmate.plan.Progress;
import io.benchmate.plan.Shade;

import org.jspecify.annotations.Nullable;

/**
 * A status asked for: a colour, or a progress that the plan's legend must translate.
 *
 * @param shade the colour, or null when a progress is asked for
 * @param progress the progress, or null when a colour is asked for
 * @param not whether everything but that is meant
 * @param words as asked
 * @param also another one that does as well, or null
 */
record StatusAsk(
        @Nullable Shade shade,
        @Nullable Progress progress,
        boolean not,
        String words,
        @Nullable StatusAsk also) {
    StatusAsk(@Nullable Shade shade, @Nullable Progress progress, boolean not, String words) {
        this(shade, progress, not, words, null);
    }

    /** The same, as it was asked for. */
    StatusAsk put(String said) {
        return new StatusAsk(shade, progress, not, said, also);
    }

    /** This or another: "red or amber"; of two that are denied, neither. */
    StatusAsk or(StatusAsk other) {
        String each = words + (not ? " and " : " or ") + other.words;
        return new StatusAsk(shade, progress, not, each, other);
    }

    /**
     * As it is told again: a plain colour by its own name, all else in the words of the question.
     */
    String told() {
        Shade plain = shade;
        return plain != null && !not && also == null ? plain.words() : words;
    }
}
