package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts that are past, and what an owner has no part in. */
class StillToStartTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what should have started already",
                "which ought to have begun by now",
                "what should be under way by now"
            })
    void whatShouldHaveStartedIsWhatWasToStart(String asked) {
        Desk small =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.of(
                                "Ref,Action,By when",
                                "1,A clay forum,Start March 2026",
                                "2,A glass forum,Start May 2027"));

        assertThat(small.codes(asked)).containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "whats PCE not involved in",
                "which is PCE not in on",
                "what does PCE not have to do"
            })
    void whatAnOwnerIsNotInIsEverybodyElses(String asked) {
        Desk small =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.of(
                                "Ref,Action,Owner", "1,A clay forum,PCE", "2,A glass forum,LAD"));

        assertThat(small.codes(asked)).containsExactly("2");
    }
}
