package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PurposeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Please could I have the recognition list for the people board papers. | Please"
                        + " could I have the recognition list",
                "all the reds for the dean's briefing note | all the reds",
                "which are late, for my slides | which are late",
                "what changed for next week's board pack please | what changed"
            })
    void leavesOutWhatTheAnswerIsWantedFor(String typed, String read) {
        assertThat(Purpose.without(typed)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "do we get credit for papers",
                "is there a template for posters",
                "what is due for the people board",
                "for the board papers",
                "who writes the minutes"
            })
    void leavesAllElse(String typed) {
        assertThat(Purpose.without(typed)).isEqualTo(typed);
    }
}
