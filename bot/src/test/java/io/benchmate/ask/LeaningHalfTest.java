package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A second half that names nothing of its own asks of what the first half named. */
class LeaningHalfTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "who looks after the equipment fund, and do we get a say|4.6",
                "who runs the tours and can we bring family|1.5",
                "when is the long service lunch and can students come|2.6"
            })
    void staysWithTheFirstHalfsAction(String message, String code) {
        Answer.Together both = (Answer.Together) desk.ask(message);

        assertThat(both.parts())
                .allSatisfy(part -> assertThat(Desk.codes(part.answer())).containsExactly(code));
        assertThat(both.parts().getLast().answer()).isInstanceOf(Answer.NotSaid.class);
    }

    @Test
    void leavesASecondHalfWithAHeadOfItsOwn() {
        Answer.Together both =
                (Answer.Together) desk.ask("who runs the tours and do we get a mentor");

        assertThat(Desk.codes(both.parts().getLast().answer())).containsExactly("3.3");
    }
}
