package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left for the time after the plan. */
class OpenWorkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what still needs doing on the clay forum",
                "whats left to do for the clay forum",
                "what have we still got to do on action 1"
            })
    void futureWorkTellsWhatIsStillToDoWhereNoStatusDoes(String asked) {
        Desk small =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.of(
                                "Ref,Action,Comments,Future work",
                                "1,A clay forum,Two meetings held,Find a bigger kiln",
                                "2,A glass forum,One meeting held,Find a chair"));

        assertThat(PlainText.of(small.ask(asked))).contains("Find a bigger kiln");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which of these carry on into the 36 month plan",
                "what got carried over into the 36 month plan",
                "which ones go on to the 36-month plan"
            })
    void commentsTellWhatGoesOnInTheNextPlan(String asked) {
        Desk small =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.of(
                                "Ref,Action,RAG,Evidence",
                                "1,A clay forum,Green,To be part of the 36-month action plan",
                                "2,A glass forum,Green,Held twice",
                                "3,A print forum,Blue,36 month plan: hold it twice a year"));

        assertThat(small.codes(asked)).containsExactly("1", "3");
    }

    @Test
    void aTimescaleMayBeAllThatSpeaksOfAThing() {
        Desk small =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.of(
                                "Ref,Action,By when",
                                "1,A clay forum,TBC: after talks with the DVC",
                                "2,A glass forum,May 2027"));

        assertThat(small.codes("does anything need the DVC")).containsExactly("1");
    }

    @Test
    void anAbbreviationStandsForAllItsWords() {
        Desk small =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.of(
                                "Ref,Action,Evidence",
                                "1,A clay forum,\"Joined the Kilns, Ovens and Clay Works"
                                        + " (KOCW)\""));

        assertThat(PlainText.of(small.ask("what does KOCW stand for")))
                .startsWith("KOCW = Kilns, Ovens and Clay Works");
    }
}
