package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

/** The day of an occasion is told by the sentence that holds it, beside the timescale. */
class SaidDayTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "when's the awards do this year",
                "when is the awards ceremony",
                "what day are the technical awards"
            })
    void quotesTheSentenceThatHoldsTheDay(String question) {
        Answer.One one = (Answer.One) desk.ask(question);

        assertThat(one.action().code()).isEqualTo("2.2");
        assertThat(one.lead())
                .startsWith("Action 2.2 is down as “November annually”.")
                .endsWith(
                        " The plan says: “The 2026 ceremony is on 26 November in the Old"
                                + " Library.”");
    }

    @Test
    void passesOverADayThatIsOver() {
        Desk later = Desk.of(LocalDate.of(2027, 3, 1), Desk.plan(SamplePlan.HARROWMERE));

        assertThat(later.ask("when is the awards ceremony").lead()).doesNotContain("26 November");
    }

    @Test
    void keepsToTheTimescaleOfWhatIsToBeFinished() {
        assertThat(desk.ask("when is the career map due").lead())
                .isEqualTo(
                        "Action 3.2 is down as “Spring 2027”. That is 1 Mar 2027 to 31 May 2027.");
    }
}
