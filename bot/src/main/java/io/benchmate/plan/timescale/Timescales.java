package io.benchmate.plan.timescale;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Reads a timescale cell. Pure, thread-safe, and linear in the length of the cell; it never throws,
 * whatever the words.
 */
public final class Timescales {
    private final Conventions conventions;

    public Timescales(Conventions conventions) {
        this.conventions = conventions;
    }

    /**
     * What the words say.
     *
     * @param words the cell to the letter
     * @param planStart the day from which "Year 1" and "0-24 months" count, or null when it is not
     *     known; "next month" and the like count from it too
     */
    public Reading read(String words, @Nullable LocalDate planStart) {
        Tokens tokens = Tokens.of(words);
        return new Composer(tokens, conventions, planStart)
                .compose(Scanner.marks(tokens, conventions, planStart));
    }
}
