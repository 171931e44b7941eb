package io.benchmate.plan.importing;

import io.benchmate.plan.Field;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** These corrections and further ones, which win over earlier ones for the same heading. */
    public Corrections and(Corrections further) {
        Map<String, Optional<Field>> more = new LinkedHashMap<>(byHeading);
        more.putAll(further.byHeading);
        return new Corrections(more);
    }

    /** What was said of the column with this heading; empty when nothing was. */
    public Optional<Optional<Field>> of(String heading) {
        return Optional.ofNullable(byHeading.get(Words.plain(heading)));
    }

    /** These corrections as text that {@link #parse} reads back, a line each. */
    public String text() {
        return byHeading.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "\t" + entry.getValue().map(Field::name).orElse(""))
                .collect(Collectors.joining("\n"));
    }

    /** Reads what {@link #text} wrote; lines that are not of that form are passed over. */
    public static Corrections parse(String text) {
        Map<String, Optional<Field>> byHeading = new LinkedHashMap<>();
        text.lines()
                .map(line -> line.split("\t", -1))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> byHeading.put(parts[0], field(parts[1])));
        return new Corrections(byHeading);
    }

    private static Optional<Field> field(String name) {
        return Arrays.stream(Field.values()).filter(field -> field.name().equals(name)).findFirst();
    }
}
