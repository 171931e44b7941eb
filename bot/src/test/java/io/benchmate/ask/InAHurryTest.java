package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions as they are typed between two jobs. */
class InAHurryTest {
    private final Desk small =
            Desk.of(
                    Desk.TODAY,
                    SmallPlan.of(
                            "Ref,Action,Owner,By when",
                            "1,A clay forum,HR & HTN,2-5 years",
                            "2,Hold at least two glass days each academic year,Estates,Termly",
                            "3,Be open on repair money in each school,HR,December 2026",
                            "4,Hold three print clinics,HTN,May 2027"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HRBP here, what are we down for",
                "what are the HR business partners doing",
                "what have the HR people got on",
                "hr adviser - which of these will i get dragged into",
                "hr adviser here. which ones are mine",
                "I'm in HR. which ones have my team on them"
            })
    void thePeopleOfAPartyAreAskedForByIt(String asked) {
        assertThat(small.codes(asked)).containsExactly("1", "3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what are HRBPs down for", "which ones are with the HRBPs"})
    void thoseWhomThePlanNamesApartStayApart(String asked) {
        Desk apart =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.of("Ref,Action,Owner", "1,A clay forum,HR", "2,A day,HRBPs"));

        assertThat(apart.codes(asked)).containsExactly("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what about HRBPs", "anything on the hrbp briefing"})
    void thoseWhomACellNamesAreAskedForByTheCell(String asked) {
        Desk cell =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.of(
                                "Ref,Action,Owner",
                                "1,Brief HRBPs on profiles,Estates",
                                "2,A day,HR"));

        assertThat(cell.codes(asked)).containsExactly("1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what has to be done in the run up to christmas | 3",
                "what is due in the run up to xmas 2026 | 3",
                "will they ever be open about how much repair money there is | 3"
            })
    void findsWhatIsMeant(String asked, String code) {
        assertThat(small.codes(asked)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "how often do we have to put on glass days | at least two glass days each academic",
                "how many actions altogether and how many are with HR | 4 actions in the plan.",
                "how many actions altogether and how many are with HR | 2 actions with HR.",
                "how many actions are there, and how many are with HR? | 4 actions in the plan."
            })
    void tellsWhatIsAsked(String asked, String told) {
        assertThat(PlainText.of(small.ask(asked))).contains(told);
    }

    @Test
    void howManyOfThemThereWillBeAsksForNoActionsWhereOneWasShown() {
        small.ask("when are the print clinics");

        assertThat(PlainText.of(small.ask("how many of them will there be")))
                .contains("three print clinics")
                .doesNotContain("1 action");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"does FMS get realigned before or after ABC", "is FMS realigned before ABC"})
    void whatBothGoThroughIsComparedOfBoth(String asked) {
        Desk desk =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.of(
                                "Ref,Action,By when",
                                "1,Skills list (ABC),May 2026",
                                "2,Full realignment (ABC),May 2027",
                                "3,Full realignment (FMS),May 2028"));

        assertThat(PlainText.of(desk.ask(asked))).startsWith("Action 2 comes first.");
    }

    @Test
    void theEndOfItsYearsIsTheEndOfThePlan() {
        Desk desk = Desk.of(SamplePlan.HARROWMERE);

        assertThat(desk.codes("which ones run right to the end of the three years"))
                .isNotEmpty()
                .isEqualTo(desk.codes("which ones run to the end of the plan"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "red = gone wrong or just late?",
                "so amber = late?",
                "red=bad",
                "Green = all done?"
            })
    void aSignOfEqualityAsksWhatAWordMeans(String asked) {
        assertThat(PlainText.of(Desk.of(SamplePlan.HARROWMERE).ask(asked)))
                .containsPattern("^(Red|Amber|Green) means");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=red", "Status = red", "colour = red"})
    void aFilterWithASignOfEqualityFilters(String asked) {
        Desk desk = Desk.of(SamplePlan.HARROWMERE);

        assertThat(desk.codes(asked)).isEqualTo(desk.codes("which are red"));
    }

    @Test
    void anotherEndThanThePlansIsNotItsEnd() {
        Desk desk = Desk.of(SamplePlan.HARROWMERE);

        assertThat(desk.codes("which ones run to the end of the two years"))
                .isNotEqualTo(desk.codes("which ones run to the end of the plan"));
    }

    @Test
    void theActionsThatTheyHaveAreNotThoseJustShown() {
        assertThat(PlainText.of(small.ask("who owns 4 and how many actions do they have")))
                .doesNotContain("1 action of those");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what didnt we get done by the end",
                "what did we not get done by the end of the plan",
                "what was not done by the end"
            })
    void whatWasNotDoneByTheEndWasNotDone(String asked) {
        Desk desk = Desk.of(SamplePlan.HARROWMERE);

        assertThat(desk.codes(asked)).isEqualTo(desk.codes("what is not done"));
    }
}
