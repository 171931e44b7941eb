package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoryTest {
    private static final Desk DESK = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.5 | The Dean of our school has been going on about people being stuck in one"
                        + " building. Could you tell me whether there is a scheme for job shadowing"
                        + " with other faculties, and roughly who'd be eligible for it?",
                "4.6 | Our centrifuge from 1994 has finally given up the ghost. Does the plan say"
                    + " anything about an equipment replacement fund, and would bench kit count?",
                "5.5 | Two of the team had a rotten winter. Is there something on mental health"
                        + " first aiders, and what would the training week involve?"
            })
    void answersTheQuestionThatALongMessageEndsWith(String code, String message) {
        assertThat(DESK.codes(message)).contains(code);
    }

    @Test
    void asksEachPartThatSaysWhatItIsAbout() {
        assertThat(
                        Story.questions(
                                "The union keeps ringing me. Can you tell me whether evening cover"
                                        + " is paid fairly, and what is the date for that?"))
                .first()
                .isEqualTo("evening cover is paid fairly");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who leads on mentoring?",
                "is there anything in the plan on glassblowing apprentices in the theatre?"
            })
    void leavesOneQuestionAsItIs(String question) {
        assertThat(Story.questions(question)).isEmpty();
    }

    @Test
    void refusesWhatNoPartOfTheMessageFinds() {
        assertThat(
                        DESK.ask(
                                "The allotment society has been in touch. Is there anything on"
                                        + " beekeeping in the quad, and who would look after the"
                                        + " hives?"))
                .isInstanceOf(Answer.NotSaid.class);
    }

    @Test
    void refusesWhereAPartIsMerelyNearToAnAction() {
        assertThat(
                        DESK.ask(
                                "Our old microscope is broken; who can repair that, and what"
                                        + " would the imaging team charge for it?"))
                .isInstanceOf(Answer.NotSaid.class);
    }
}
