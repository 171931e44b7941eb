package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people ask of the plan itself: its colours, its letters, its own days. */
class MeaningsTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "when does this whole plan finish",
                "what date does the plan run out",
                "how long has our plan got left",
                "what year does the entire plan expire",
                "until when does the plan run"
            })
    void tellsFromWhenUntilWhenThePlanIs(String asked) {
        assertThat(PlainText.of(desk.ask(asked))).contains("runs for three years");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "when were these colours last brought up to date",
                "how up to date are the statuses",
                "when did anybody last check the colours",
                "what date are the statuses from",
                "how old are these colours"
            })
    void tellsOfWhichDayTheStatusesAre(String asked) {
        assertThat(PlainText.of(desk.ask(asked))).contains("statuses as of 30 September 2026");
    }

    @Test
    void saysThatNoDayIsGivenForTheStatuses() {
        Desk small = Desk.of(Desk.TODAY, SmallPlan.of("Ref,Action,RAG", "1,A clay forum,Red"));

        assertThat(small.ask("when were the colours last updated"))
                .isInstanceOf(Answer.NotSaid.class);
    }

    @ParameterizedTest
    @CsvSource({
        "if its red have we stopped or just not begun, Red means",
        "is amber bad, Amber means",
        "if something is blue is that finished, Blue means",
        "when a row is marked green does that count as done, Green means"
    })
    void explainsAColourByWhatItCouldMean(String asked, String lead) {
        assertThat(PlainText.of(desk.ask(asked))).startsWith(lead);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTN and TPB, whats the difference",
                "what is the difference between HTN and TPB",
                "TPB or HTN - which is which?",
                "are HTN and TPB the same thing"
            })
    void tellsTwoAbbreviationsApart(String asked) {
        assertThat(PlainText.of(desk.ask(asked)))
                .contains("HTN = Harrowmere Technicians' Network", "TPB = Technical People Board")
                .doesNotContain("LAD =");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTN vs TPB", "whats the difference between what HTN and TPB own"})
    void comparesWhatTwoOwnersHave(String asked) {
        assertThat(PlainText.of(desk.ask(asked))).contains("HTN has 8 actions");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3.3 and 3.5 look the same to me, whats different",
                "do 3.3 and 3.5 overlap",
                "3.3 and 3.5 sound alike, how do they differ",
                "I mix up 3.3 and 3.5. Whats the difference?"
            })
    void setsTwoActionsSideBySideThatLookAlike(String asked) {
        assertThat(desk.codes(asked)).containsExactly("3.3", "3.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what are the sections again", "which themes are there then"})
    void namesTheThemesOnceMore(String asked) {
        assertThat(PlainText.of(desk.ask(asked))).contains("5 themes");
    }
}
