package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Are more green than amber?" is answered by two counts. */
class ColoursComparedTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "are more green than amber|More are Green than Amber: 17 actions are Green, and 14"
                        + " actions are Amber.",
                "have we got more ambers than greens?|More are Green than Amber: 14 actions are"
                        + " Amber, and 17 actions are Green.",
                "do the reds outnumber the blues|As many are Red as Blue: 4 actions are Red, and 4"
                        + " actions are Blue.",
                "is there more red than green in recognition|More are Green than Red: 1 action"
                        + " under Recognition is Red, and 4 actions under Recognition are Green."
            })
    void setsTheTwoCountsSideBySide(String question, String lead) {
        assertThat(((Answer.Count) desk.ask(question)).lead()).isEqualTo(lead);
    }

    @Test
    void leavesOneColourToBeListed() {
        assertThat(desk.codes("which are green or amber?")).hasSize(31);
    }

    @Test
    void saysThatAPlanWithoutColoursTellsNone() {
        Answer answer = Desk.of(SamplePlan.KELDERWICK).ask("are more green than amber");

        assertThat(answer).isInstanceOf(Answer.NotSaid.class);
    }
}
