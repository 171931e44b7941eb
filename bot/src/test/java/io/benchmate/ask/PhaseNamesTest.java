package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of a plan that are called by words, in a plan that is cut into steps of its own. */
class PhaseNamesTest {
    private final Desk desk =
            Desk.of(
                    Desk.TODAY,
                    SmallPlan.of(
                            "Ref,Theme,Action,Timescale",
                            "1,Making,A clay forum,0-12 months",
                            "2,Making,A glass forum,1-2 years",
                            "3,Showing and making opportunities,A print fair,1-2 years",
                            "4,Making,A loom forum,2-5 years",
                            "5,Showing and making opportunities,A paper fair,2-5 years"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what's in the last stretch",
                "what is there from two years onwards",
                "everything 2 years and beyond please",
                "which ones are in the final leg, 2 years onwards"
            })
    void findsTheLastStep(String asked) {
        assertThat(desk.codes(asked)).containsExactly("4", "5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "we're a year in now, what comes next",
                "so one year in, what happens next?",
                "which ones are in the middle phase"
            })
    void findsTheStepThatBeginsNow(String asked) {
        assertThat(desk.codes(asked)).containsExactly("2", "3");
    }
}
