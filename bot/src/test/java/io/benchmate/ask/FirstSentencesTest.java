package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentence at the top tells what was asked, from the cell that holds it. */
class FirstSentencesTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "how many craft films are there|“Five films made.",
                "how many craft films are there|the success measure is “Twelve films",
                "did the awards hit their nominations target|“74 nominations in 2025.”",
                "what is due next|2.2 is down as “November annually”",
                "is the career map on track or slipping|Action 3.2 is Amber",
                "late and on the go|2 actions are under way and are overdue."
            })
    void tellsWhatWasAsked(String question, String told) {
        assertThat(desk.ask(question).lead()).contains(told);
    }

    @Test
    void tellsARatingWhereThereIsNoColour() {
        assertThat(Desk.of(SamplePlan.KELDERWICK).ask("what about R4").lead())
                .isEqualTo(
                        "Action R4 (Professional bodies) is down as “Continuing” and rated “4.4”"
                                + " out of 5.");
    }

    @Test
    void tellsWhatIsToComeWhereNothingElseSaysWhy() {
        Desk kelderwick = Desk.of(SamplePlan.KELDERWICK);
        kelderwick.ask("what about CD1");

        assertThat(kelderwick.ask("why so low?").lead())
                .isEqualTo("On action CD1 the plan says: “Level four is missing”.");
    }

    @Test
    void saysHowManyHaveNoStatusBesideTwoColours() {
        Desk small =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.noted(
                                "Plan\nRAG: Red = not begun; Green = done",
                                "Ref,Action,RAG",
                                "1,Buy a kiln,R",
                                "2,Mend the roof,G",
                                "3,Paint the door,"));

        assertThat(small.ask("are more green than red").lead())
                .endsWith("The plan shows no status for 1 action.");
    }

    @Test
    void helpsWhoAsksWhatTheBotIsFor() {
        assertThat(desk.ask("hiya, what's this bot for")).isInstanceOf(Answer.Help.class);
    }
}
