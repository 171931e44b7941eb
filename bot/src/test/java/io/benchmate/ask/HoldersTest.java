package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asks whose the actions of a list are reads it in the first sentence. */
class HoldersTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @ValueSource(strings = {"what's red and whose are they", "who owns the red ones"})
    void tellsOfEachOfAFew(String question) {
        assertThat(desk.ask(question).lead())
                .endsWith(
                        " 2.4 is with “PCE & LAD”; 3.8 is with “PCE”; 4.3 is with “DTS”; 5.3 is"
                                + " with “PCE, TPB”.");
    }

    @Test
    void tellsWhoseIsLate() {
        assertThat(desk.ask("who's late?").lead()).contains("5.3 is with “PCE, TPB”");
    }

    @Test
    void namesThoseOfAManyWhoHaveMost() {
        assertThat(desk.ask("which are green and who leads them").lead())
                .endsWith(" Most often named: HTN (6), FTL (4) and C&E (3).");
    }

    @Test
    void staysSilentWhereNobodyAskedForIt() {
        assertThat(desk.ask("what's red").lead()).doesNotContain("PCE");
    }

    @Test
    void tellsWhereNobodyIsNamed() {
        Desk small =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.noted(
                                "Plan\nRAG: Red = not begun",
                                "Ref,Action,Lead,RAG",
                                "1,Buy a kiln,Estates,R",
                                "2,Mend the roof,,R",
                                "3,Paint the door,Finance,G"));

        assertThat(small.ask("what's red and whose are they").lead())
                .endsWith("1 is with “Estates”; 2 is without an owner.");
    }
}
