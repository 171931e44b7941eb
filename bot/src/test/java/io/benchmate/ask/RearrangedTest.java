package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RearrangedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "still to be tackled, whats marked as that | whats marked as still to be tackled",
                "actions in total, that's how many | how many actions in total",
                "trying a job in another faculty, can that be done | can trying a job in another"
                        + " faculty be done",
                "a day to show off, wasn't it on the list | was a day to show off on the list",
                "which have got someone against them, that column looks empty | which have got"
                        + " someone against them",
                "how often do they check how its going, feels like ages | how often do they check"
                        + " how its going"
            })
    void putsWhatIsNamedWhereTheQuestionPointsAndLeavesOutAsides(String typed, String other) {
        assertThat(Rearranged.of(typed)).first().isEqualTo(other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who is the dean, as in the actual person",
                "when is the forum?",
                "what does the plan say about pay for somebody who covers evenings"
            })
    void leavesWhatHasNoOtherOrder(String typed) {
        assertThat(Rearranged.of(typed)).isEmpty();
    }

    @Test
    void guessesAFewTimesOnly() {
        assertThat(Rearranged.of("a, who has it, b, who has it, c, who has it, d, who has it"))
                .containsExactly("who has a", "who has b", "who has c");
    }

    @Test
    void pagesALongAnswerThatWasFoundSo() {
        Desk desk = Desk.of(SamplePlan.HARROWMERE);

        assertThat(desk.codes("still to be tackled, whats marked as that"))
                .hasSizeGreaterThan(20)
                .isEqualTo(desk.codes("whats still to be tackled"));
    }

    @Test
    void whatIsNotThereStaysRefused() {
        Desk desk = Desk.of(SamplePlan.HARROWMERE);

        assertThat(desk.ask("the zebra crossing, who painted that"))
                .isInstanceOf(Answer.NotSaid.class);
    }
}
