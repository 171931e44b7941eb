package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.plan.Plan;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/** Comments that are kept as a log: a date, a stop, and what was then. */
class DatedNotesTest {
    private static final Plan PLAN =
            SmallPlan.of(
                    "Ref,Action,Timescale,Status,Evidence",
                    "1,Open the network to more technical teams,Year 2,B,"
                            + "\"Team leaders to be asked. March 2024. The lighting crew joined.\"",
                    "2,Repair café for students,Year 1,G,\"Held each term. Tools are lent.\"",
                    "3,Tidy the paint store,Year 1,G,");

    private final Desk desk = Desk.of(LocalDate.of(2025, 5, 12), PLAN);

    @Test
    void tellWhenThatWas() {
        Answer answer = desk.ask("when did the lighting crew join?");

        assertThat(Desk.codes(answer)).containsExactly("1");
        assertThat(PlainText.of(answer)).contains("March 2024. The lighting crew joined.");
    }
}
