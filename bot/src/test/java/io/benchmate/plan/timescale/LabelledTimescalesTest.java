package io.benchmate.plan.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Wordings of our own as UK plans have them, each with the readings that a careful colleague
 * allows.
 */
class LabelledTimescalesTest {
    private static final Set<String> DATED = Set.of("deadline", "window");
    private static final List<Set<String>> ALIKE =
            List.of(DATED, Set.of("ongoing", "immediate"), Set.of("unknown", "relative"));

    private final List<JsonNode> labels = labels();

    @Test
    void readsAtLeastNinetySevenInAHundredRight() {
        List<String> wrong =
                labels.stream().filter(label -> !right(label)).map(this::told).toList();

        assertThat(wrong.size())
                .as(String.join("\n", wrong))
                .isLessThanOrEqualTo(labels.size() * 3 / 100);
    }

    @Test
    void givesNoLastDayThatNoReadingAllows() {
        List<String> wrong =
                labels.stream()
                        .filter(label -> !right(label))
                        .filter(label -> !ends(label).contains(end(read(label))))
                        .map(this::told)
                        .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void agreesWithItselfOnWhatIsOpen() {
        assertThat(labels)
                .allSatisfy(
                        label -> {
                            Reading reading = read(label);
                            assertThat(reading.ask() != null).isEqualTo(!reading.maySend());
                        });
    }

    private static boolean right(JsonNode label) {
        JsonNode meant = label.path("normalised");
        Reading reading = read(label);
        boolean any = fits(meant, meant, reading);
        for (JsonNode other : meant.path("alternatives")) {
            any |= fits(other, meant, reading);
        }
        return any;
    }

    private static boolean fits(JsonNode meant, JsonNode label, Reading reading) {
        String kind = meant.path("kind").asString(label.path("kind").asString());
        String got = reading.kind().name().toLowerCase(Locale.ROOT);
        boolean alike =
                kind.equals(got)
                        || ALIKE.stream().anyMatch(set -> set.contains(kind) && set.contains(got));
        if (!alike) {
            return false;
        }
        if (DATED.contains(kind)) {
            return !meant.has("end") || Objects.equals(text(meant.path("end")), end(reading));
        }
        return !kind.equals("recurring") || reading.recurrence() != null;
    }

    private static Set<@Nullable String> ends(JsonNode label) {
        JsonNode meant = label.path("normalised");
        Set<@Nullable String> ends = new HashSet<>();
        ends.add(null);
        ends.add(text(meant.path("end")));
        meant.path("alternatives").forEach(other -> ends.add(text(other.path("end"))));
        return ends;
    }

    private static Reading read(JsonNode label) {
        String anchor = text(label.path("anchor_date"));
        return new Timescales(Conventions.UK)
                .read(
                        label.path("phrase").asString(),
                        anchor == null ? null : LocalDate.parse(anchor));
    }

    private String told(JsonNode label) {
        Reading reading = read(label);
        return "“%s”: %s %s to %s"
                .formatted(
                        label.path("phrase").asString(),
                        reading.kind(),
                        reading.start(),
                        reading.end());
    }

    private static @Nullable String end(Reading reading) {
        return reading.end() == null ? null : reading.end().toString();
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() ? node.asString() : null;
    }

    private static List<JsonNode> labels() {
        try (InputStream file =
                LabelledTimescalesTest.class.getResourceAsStream("/timescales/own.jsonl")) {
            List<JsonNode> labels = new ArrayList<>();
            new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(JsonMapper.shared()::readTree)
                    .forEach(labels::add);
            return labels;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
