package io.benchmate.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class LabelsTest {
    private static final String LONG =
            "Aldermoor Metropolitan University Technician Commitment action plan ";

    @Test
    void tellsLongNamesApartThatBeginAlike() {
        List<String> names = List.of(LONG + "2025-2028", LONG + "2022-2025");

        assertThat(Labels.apart(names.getFirst(), names, 60))
                .endsWith("… 2025-2028")
                .startsWith("Aldermoor")
                .hasSizeLessThanOrEqualTo(60);
        assertThat(Labels.apart(names.getLast(), names, 40)).endsWith("… 2022-2025");
    }

    @Test
    void leavesShortNamesAsTheyAre() {
        assertThat(Labels.apart("Plan A", List.of("Plan A", "Plan B"), 60)).isEqualTo("Plan A");
    }

    @Test
    void cutsTheEndWhereTheBeginningTells() {
        String name = "Eastmoor " + LONG;

        assertThat(Labels.apart(name, List.of(name, LONG), 40))
                .startsWith("Eastmoor")
                .endsWith("…");
    }
}
