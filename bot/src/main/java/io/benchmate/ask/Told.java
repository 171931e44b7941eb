package io.benchmate.ask;

import org.jspecify.annotations.Nullable;

/**
 * An answer, and what to remember of it.
 *
 * @param after null where the talk stays where it was, as after thanks
 */
record Told(Answer answer, @Nullable Remembered after) {
    /** The same, to be found again by what the person typed. */
    Told typed(String text) {
        return new Told(answer, after == null ? null : after.typed(text));
    }
}
