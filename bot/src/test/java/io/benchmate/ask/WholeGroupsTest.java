package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/** Checks of a whole theme, parts of a plan that go by words, and figures of a certain year. */
class WholeGroupsTest {
    private static final String NOTES =
            """
            Northmoor University action plan
            Plan submitted October 2018
            RAG: Green = done; Amber = in progress; Red = still to be carried out
            """;

    private final Desk desk =
            Desk.of(
                    LocalDate.of(2021, 3, 1),
                    SmallPlan.noted(
                            NOTES,
                            "Theme,Ref,Action,Timescale,RAG,Evidence",
                            "Visibility,V1,Put up a wall of portraits,6-12 months,Green,",
                            "Visibility,V2,Open the stores to visitors,1-2 years,Amber,",
                            "Visibility,V3,Print a map of the workshops,2-5 years,Red,",
                            "Recognition,R1,Give a medal for long service,6-12 months,Green,In"
                                    + " 2022-23 £900 was paid out for medals.",
                            "Recognition,R2,Name technicians on posters,1-2 years,Green,Held in"
                                    + " June 2019."));

    @Test
    void whetherAllOfAThemeAreDoneIsToldOfEachOne() {
        Answer answer = desk.ask("visibility ones - are they all done?");

        assertThat(Desk.codes(answer)).containsExactly("V1", "V2", "V3");
        assertThat(PlainText.of(answer)).contains("Not all are done", "V2 and V3");
    }

    @Test
    void aThemeThatIsAllDoneIsSaidToBe() {
        Answer answer = desk.ask("is everything in recognition finished?");

        assertThat(Desk.codes(answer)).containsExactly("R1", "R2");
        assertThat(PlainText.of(answer)).contains("All of them are finished");
    }

    @Test
    void whichAreDoneStillListsOnlyThose() {
        assertThat(desk.codes("which visibility ones are done")).containsExactly("V1");
    }

    @Test
    void phasesGoByWordsInThePlansOwnSteps() {
        assertThat(desk.codes("visibility stuff for the early phase")).containsExactly("V1");
        assertThat(desk.codes("which are medium term")).containsExactly("V2", "R2");
        assertThat(desk.codes("what is planned for the long term")).containsExactly("V3");
    }

    @Test
    void aSumIsFoundByItsYearAlone() {
        assertThat(PlainText.of(desk.ask("how much got given out in 22/23"))).contains("£900");
        assertThat(desk.ask("how much got given out in 21/22")).isInstanceOf(Answer.NotSaid.class);
    }

    @Test
    void thePlansOwnDatesAreInItsNotes() {
        assertThat(PlainText.of(desk.ask("when did this plan get sent in")))
                .contains("October 2018");
        assertThat(PlainText.of(desk.askAs("another", "when was it submitted")))
                .contains("October 2018");
    }
}
