package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartPlayedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Where is IT Services expected to help? | which actions involve IT Services",
                "where do the faculty leads come into it | which actions involve the faculty leads",
                "Where do we need the finance office on board? | which actions need the finance"
                        + " office",
                "I know somebody who would gladly film our crafts. Where does that fit? | I know"
                        + " somebody who would gladly film our crafts"
            })
    void asksForActionsAndForNoPlace(String typed, String read) {
        assertThat(PartPlayed.asked(typed)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "where is the lunch?",
                "where are we with mentoring",
                "where does it fit in?",
                "where do I pick up my badge",
                "I lost my badge. where does it go?",
                "where is the awards ceremony going to be mentioned?",
                "where will the finalists appear?",
                "where will mental health first aiders be needed to act?"
            })
    void leavesAllElse(String typed) {
        assertThat(PartPlayed.asked(typed)).isEqualTo(typed);
    }
}
