package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What "before" leaves out, and what has not started does not start. */
class BeforeAYearTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @CsvSource({
        "what is due before 2027?, until 31 Dec 2026",
        "what is due before March 2027?, until 28 Feb 2027",
        "what is due before the end of 2026?, until 31 Dec 2026",
        "what is due by 2027?, until 31 Dec 2027"
    })
    void beforeAYearEndsWithTheYearBefore(String question, String until) {
        assertThat(PlainText.of(desk.ask(question))).contains(until);
    }

    @Test
    void whatHasNotStartedIsAStatus() {
        String told = PlainText.of(desk.ask("what is due in the next six months and not started?"));

        assertThat(told).contains("not started · due in the next six months");
    }
}
