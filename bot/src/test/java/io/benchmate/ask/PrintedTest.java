package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows by what stands in their timescale beside the dates. */
class PrintedTest {
    private final Desk small =
            Desk.of(
                    Desk.TODAY,
                    SmallPlan.of(
                            "Ref,Action,By when",
                            "1,A clay forum that meets after the strike,May 2027 held up by strike",
                            "2,A glass forum,June 2027 held up by strike",
                            "3,A print forum,\"May 2027, depending on the pay talks\"",
                            "4,A loom forum,May 2027"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which timelines got hit by the strike",
                "which were delayed by the strike",
                "what was affected by strike",
                "list the deadlines that mention strike"
            })
    void findsWhatATimescaleSays(String asked) {
        assertThat(small.codes(asked)).containsExactly("1", "2");
    }

    @ParameterizedTest
    @CsvSource({
        "which dates depend on the pay talks, 3",
        "any deadlines that hang on pay talks, 3"
    })
    void findsWhatATimescaleHangsOn(String asked, String code) {
        assertThat(small.codes(asked)).containsExactly(code);
    }
}
