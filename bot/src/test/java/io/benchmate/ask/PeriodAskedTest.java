package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A period or stage that is asked for is the action's date, and no thing that the plan would have
 * to name.
 */
class PeriodAskedTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "over what period is mentoring between faculties planned",
                "in what period is the mentoring between faculties",
                "what does the plan say on mentoring between faculties, and within which period?"
            })
    void aPeriodIsTheDate(String asked) {
        assertThat(desk.codes(asked)).containsExactly("3.3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "did anyone act on the survey results",
                "has anything been done with the survey results"
            })
    void whatWasDoneWithResultsIsNotWhatTheyWere(String asked) {
        assertThat(desk.codes(asked)).containsExactly("5.2");
    }
}
