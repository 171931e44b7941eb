package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class SpellingTest {
    private final Spelling spelling =
            new Spelling(
                    List.of(List.of("committee", "training", "annual", "pay"), List.of("the")));

    @ParameterizedTest
    @CsvSource({
        "comittee, committee",
        "trianing, training",
        "anual, annual",
        "rtaining, training",
        "training, training",
        "zebra, zebra",
        "pya, pya"
    })
    void mendsASlipAndLeavesTheRest(String typed, String meant) {
        assertThat(spelling.mend(typed)).isEqualTo(meant);
    }

    @Test
    void countsASwapAsOneSlip() {
        assertThat(Edits.between("trianing", "training", 5)).isEqualTo(1);
        assertThat(Edits.between("", "abc", 5)).isEqualTo(3);
    }
}
