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

    /** What the words say, where somebody may have said how they are meant. */
    public Reading read(String words, @Nullable LocalDate planStart, Answers answers) {
        return switch (answers.aboutWords(words).orElse(null)) {
            case Statement.Corrected(_, Correction correction) -> correction.of(words);
            case Statement.InYear(_, String year) -> read(words, planStart).inYear(year, this);
            case Statement.Starts _, Statement.Means _ -> read(words, planStart);
            case null -> read(words, planStart);
        };
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
        Conventions shown = NumericForms.shown(tokens, conventions);
        return new Composer(tokens, shown, planStart)
                .compose(Scanner.marks(tokens, shown, planStart));
    }
}
