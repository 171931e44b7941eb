package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

/** Plans that count from a start, rate their actions or name people only in their prose. */
class PlanPartsInOtherWordsTest {
    private final Desk counted =
            Desk.of(
                    LocalDate.of(2026, 3, 2),
                    SmallPlan.noted(
                            "Northmoor action plan\nTime axis Oct-2024 to Oct-2029\n",
                            "Ref,Action,Timescale",
                            "A1,Publish the kiln rota,6-12 months",
                            "A2,Loan pool of microscopes,1-2 years",
                            "A3,Film the loom being warped,2-5 years"));

    private final Desk rated =
            Desk.of(
                    LocalDate.of(2026, 3, 2),
                    SmallPlan.of(
                            "Ref,Action,Theme,Timescale,Comments,Rating",
                            "1.1,Publish the kiln rota,Visibility,0-12 months,The Head of Kiln"
                                    + " Services runs it.,4.2",
                            "1.2,Loan pool of microscopes,Visibility,0-24 months,In use.,2.1",
                            "2.1,Welcome lunch for starters,Recognition,0-24 months,Paid for by the"
                                    + " Head of Kiln Services.,3"));

    @ParameterizedTest
    @CsvSource({
        "what should we be getting on with, A2",
        "what should we be working on at the moment, A2",
        "what is there for the final three years, A3",
        "which go right to the end of the plan, A3"
    })
    void readsPartsOfThePlan(String question, String code) {
        assertThat(counted.codes(question)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "best marked in visibility, 1.1",
        "weakest of visibility, 1.2",
        "biggest flop, 1.2",
        "which only had 12 months, 1.1",
        "which failed to get 3, 1.2"
    })
    void readsMarksAndLengths(String question, String code) {
        assertThat(rated.codes(question)).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"is a 5 good", "so 5 stars is the best"})
    void explainsTheRatingToWhoAsksWhetherAMarkIsGood(String question) {
        assertThat(rated.ask(question)).isNotInstanceOf(Answer.One.class);
        assertThat(Desk.codes(rated.ask(question))).isEmpty();
    }

    @Test
    void findsTheRolesThatOnlyTheProseNames() {
        assertThat(rated.codes("which ones does the head of kiln services come into"))
                .containsExactly("1.1", "2.1");
    }
}
