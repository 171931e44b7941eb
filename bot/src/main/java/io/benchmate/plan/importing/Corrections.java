package io.benchmate.plan.importing;

import io.benchmate.plan.Field;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an admin said about columns. Kept by heading, so that the next revision of the same plan is
 * read the same way.
 *
 * @param byHeading the field of each corrected heading; empty for "keep it as it is"
 */
public record Corrections(Map<String, Optional<Field>> byHeading) {
    public static final Corrections NONE = new Corrections(Map.of());

    public Corrections {
        byHeading = Map.copyOf(byHeading);
    }

    /** These corrections and one more, which wins over an earlier one for the same heading. */
    public Corrections with(String heading, Optional<Field> field) {
        Map<String, Optional<Field>> more = new LinkedHashMap<>(byHeading);
        more.put(Words.plain(heading), field);
        return new Corrections(more);
    }

    /** What was said of this column; null when nothing was. */
    @org.jspecify.annotations.Nullable
    Optional<Field> of(Column column) {
        return byHeading.get(Words.plain(column.name()));
    }
}
