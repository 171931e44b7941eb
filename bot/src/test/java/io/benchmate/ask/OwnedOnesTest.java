package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnedOnesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TPB owned amber ones | amber ones owned by TPB",
                "how many PCE-led actions are late | how many actions led by PCE are late",
                "who's engineering's TM? | who is the TM for engineering"
            })
    void putsAnOwnerBehindWhatHeOwns(String typed, String read) {
        assertThat(OwnedOnes.behind(typed)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "are there technician-led actions",
                "how many women led actions are there",
                "how many faculty led items are late",
                "HTN owned and led actions",
                "who is FTL's manager",
                "who is my manager's rep?",
                "which are run by PCE",
                "what have we led",
                "who is the lead for engineering?",
                "who's today's speaker"
            })
    void leavesAllElse(String typed) {
        assertThat(OwnedOnes.behind(typed)).isEqualTo(typed);
    }
}
