package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedLastTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the lunch is being held where? | where is the lunch being held",
                "job descriptions are due when | when are job descriptions due",
                "the newsletter is run by who? | who is the newsletter run by"
            })
    void putsTheWordThatAsksInFront(String typed, String read) {
        assertThat(AskedLast.inFront(typed)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tell me what is due when",
                "where is the lunch",
                "what is the plan for when",
                "mentoring is great, who runs it?"
            })
    void leavesAllElse(String typed) {
        assertThat(AskedLast.inFront(typed)).isEqualTo(typed);
    }
}
