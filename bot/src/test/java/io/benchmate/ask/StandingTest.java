package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How what was just shown stands, and an action that is called by its number alone. */
class StandingTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @ValueSource(strings = {"is that late now?", "is it overdue then", "so is that one late"})
    void tellsOfTheOneShownWhetherItIsLate(String asked) {
        desk.ask("who does fair pay for evening cover");

        Answer answer = desk.ask(asked);

        assertThat(Desk.codes(answer)).containsExactly("5.3");
        assertThat(PlainText.of(answer)).contains("Spring 2026", "Red");
    }

    @Test
    void whatIsLateIsAskedOfAll() {
        desk.ask("who does fair pay for evening cover");

        assertThat(desk.codes("whats late")).containsExactly("1.3", "4.7", "5.3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 - whats the latest", "2: who has it?", "on 2, any news"})
    void aNumberBeforeAQuestionIsAnAction(String asked) {
        Desk small =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.of(
                                "Ref,Action,Owner,RAG,Evidence",
                                "1,A clay forum,HR,Red,None so far",
                                "2,A glass forum,HR,Red,First one held"));

        assertThat(small.codes(asked)).containsExactly("2");
    }

    @Test
    void aPlaceGoesByTheBeginningOfItsName() {
        Desk small =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.named(
                                "Wexcombe University action plan",
                                "Ref,Action",
                                "1,Technician awards",
                                "2,A clay forum"));

        assertThat(small.ask("are there any awards for technicians at wex"))
                .isInstanceOf(Answer.One.class);
    }

    @Test
    void whoIsInPostIsInPlace() {
        Desk small =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.of(
                                "Ref,Action,By when",
                                "1,Technicians on faculty committees,In place by May 2027"));

        assertThat(small.ask("when should the committee reps be in post"))
                .isInstanceOf(Answer.One.class);
    }

    @Test
    void whetherAnythingCanBeDoneAsksForNoStatus() {
        Desk small =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.of(
                                "Ref,Action",
                                "1,Review who has reached the top of the grade",
                                "2,A clay forum"));

        assertThat(small.codes("ive sat at the top of grade 5 for years, can anything be done"))
                .containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how many apprentices are we hoping to have",
                "how many apprentices are they aiming for"
            })
    void whatIsHopedForIsTheAim(String asked) {
        assertThat(PlainText.of(desk.ask(asked)))
                .startsWith("Action 4.1: the success measure is “Six apprentices");
    }

    @Test
    void howManyTimesThisYearCountsNoActions() {
        assertThat(desk.codes("how many times does the equipment panel meet this year"))
                .containsExactly("4.6");
    }
}
