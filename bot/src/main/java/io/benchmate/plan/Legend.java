package io.benchmate.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What each colour means in one plan, in the plan's own words. Legends differ: Amber is "in
 * progress" in one plan and "not yet started" in another, so no status is ever read without its
 * plan's legend.
 *
 * @param meanings the printed meaning of each colour that the legend explains; empty when the plan
 *     prints no legend
 */
public record Legend(Map<Shade, String> meanings) {
    public static final Legend NONE = new Legend(Map.of());

    public Legend {
        Map<Shade, String> ordered = new EnumMap<>(Shade.class);
        ordered.putAll(meanings);
        meanings = Collections.unmodifiableMap(ordered);
    }

    public Optional<String> meaningOf(Shade shade) {
        return Optional.ofNullable(meanings.get(shade));
    }

    /** A status as people read it: "Amber: in progress"; the printed word where it is no colour. */
    public String inWords(Status status) {
        return switch (status.shade()) {
            case BLUE, GREEN, AMBER, RED ->
                    meaningOf(status.shade())
                            .map(meaning -> status.shade().words() + ": " + meaning)
                            .orElse(status.shade().words());
            case WORDS -> status.printed();
            case ILLEGIBLE, NONE -> status.shade().words();
        };
    }
}
