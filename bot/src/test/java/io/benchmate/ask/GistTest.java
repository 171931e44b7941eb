package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GistTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Which actions are red? I'm drawing up a list of the slow ones | Which actions are"
                        + " red?",
                "what is due in May? Just trying to fill the planner in | what is due in May?",
                "who leads on mentoring? My boss wants to know who does what | who leads on"
                        + " mentoring?",
                "any news on awards? The awards panel needs a line by noon | any news on awards?"
            })
    void leavesOutWhatAQuestionWasAskedFor(String typed, String asked) {
        assertThat(Gist.of(typed)).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what is going on? I heard that pay is being looked at",
                "is it red? I mean the one on awards",
                "which are red? and who owns them?"
            })
    void keepsWhatTellsWhoOrWhatIsMeant(String typed) {
        assertThat(Gist.of(typed)).isEqualTo(typed);
    }
}
