package io.benchmate.ask;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Reads the words of a timescale cell. */
@FunctionalInterface
interface Timescales {
    /**
     * What the words say; {@link When#SILENT} when they say nothing of time.
     *
     * @param start the day from which the plan's years and months count, or null when not known
     */
    When read(String words, @Nullable LocalDate start);
}
