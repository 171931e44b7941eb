package io.benchmate.plan.importing;

import io.benchmate.plan.Field;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an admin said about columns. Kept by heading, so that the next revision of the same plan is
 * read the same way.
 *
 * @param byHeading the field of each corrected heading; empty for "keep it as it is"
 * @param blanks what the blank cells under a heading mean, where that was asked and said
 */
public record Corrections(Map<String, Optional<Field>> byHeading, Map<String, Blanks> blanks) {
    public static final Corrections NONE = new Corrections(Map.of(), Map.of());

    private static final String BLANKS = "blanks";

    public Corrections {
        byHeading = Map.copyOf(byHeading);
        blanks = Map.copyOf(blanks);
    }

    /** These corrections and one more, which wins over an earlier one for the same heading. */
    public Corrections with(String heading, Optional<Field> field) {
        Map<String, Optional<Field>> more = new LinkedHashMap<>(byHeading);
        more.put(Words.plain(heading), field);
        return new Corrections(more, blanks);
    }

    /** These corrections and what the blank cells under a heading mean. */
    public Corrections with(String heading, Blanks said) {
        Map<String, Blanks> more = new LinkedHashMap<>(blanks);
        more.put(Words.plain(heading), said);
        return new Corrections(byHeading, more);
    }

    /** These corrections and further ones, which win over earlier ones for the same heading. */
    public Corrections and(Corrections further) {
        Map<String, Optional<Field>> more = new LinkedHashMap<>(byHeading);
        more.putAll(further.byHeading);
        Map<String, Blanks> said = new LinkedHashMap<>(blanks);
        said.putAll(further.blanks);
        return new Corrections(more, said);
    }

    /** What was said of the blank cells under this heading; empty when nothing was. */
    public Optional<Blanks> blanks(String heading) {
        return Optional.ofNullable(blanks.get(Words.plain(heading)));
    }

    /** What was said of the column with this heading; empty when nothing was. */
    public Optional<Optional<Field>> of(String heading) {
        return Optional.ofNullable(byHeading.get(Words.plain(heading)));
    }

    /** These corrections as text that {@link #parse} reads back, a line each. */
    public String text() {
        Stream<String> fields =
                byHeading.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(
                                entry ->
                                        entry.getKey()
                                                + "\t"
                                                + entry.getValue().map(Field::name).orElse(""));
        Stream<String> said =
                blanks.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> entry.getKey() + "\t" + entry.getValue() + "\t" + BLANKS);
        return Stream.concat(fields, said).collect(Collectors.joining("\n"));
    }

    /** Reads what {@link #text} wrote; lines that are not of that form are passed over. */
    public static Corrections parse(String text) {
        Map<String, Optional<Field>> byHeading = new LinkedHashMap<>();
        Map<String, Blanks> blanks = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            String[] parts = line.split("\t", -1);
            if (parts.length == 2) {
                byHeading.put(parts[0], field(parts[1]));
            } else if (parts.length == 3 && parts[2].equals(BLANKS)) {
                Arrays.stream(Blanks.values())
                        .filter(each -> each.name().equals(parts[1]))
                        .forEach(each -> blanks.put(parts[0], each));
            }
        }
        return new Corrections(byHeading, blanks);
    }

    private static Optional<Field> field(String name) {
        return Arrays.stream(Field.values()).filter(field -> field.name().equals(name)).findFirst();
    }
}
