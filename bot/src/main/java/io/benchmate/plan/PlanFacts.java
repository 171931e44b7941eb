package io.benchmate.plan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a plan says of itself, in its title and accompanying notes.
 *
 * @param title the plan's name, for every answer to name
 * @param version as printed ("Version 1.2"); null when not printed
 * @param asOf the day that the plan's statuses speak of, in the institution's zone; null when not
 *     printed
 * @param start the day from which "Year 1" counts; null when neither printed nor given by an admin
 * @param legend what its colours mean
 * @param key abbreviations and what they stand for, in printed order
 * @param notes every line of the notes, to the letter
 */
public record PlanFacts(
        String title,
        @Nullable String version,
        @Nullable LocalDate asOf,
        @Nullable LocalDate start,
        Legend legend,
        Map<String, String> key,
        List<String> notes) {

    public PlanFacts {
        key = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(key));
        notes = List.copyOf(notes);
    }

    public static PlanFacts named(String title) {
        return new PlanFacts(title, null, null, null, Legend.NONE, Map.of(), List.of());
    }
}
