package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people tell of themselves beside a question, and how it is not taken for the question. */
class WhoAsksTest {
    private final Desk desk =
            Desk.of(
                    Desk.TODAY,
                    SmallPlan.of(
                            "Ref,Action,Owner,Timescale,Success measures",
                            "1,Plan for succession in every trade,HR,June 2027,Two deputies named",
                            "2,Refit the teaching labs,Estates,June 2027,Four labs refitted",
                            "3,Standard job descriptions,HR,June 2027,All written",
                            "4,Uniforms with an ID on them,Stores,June 2027,Issued to all",
                            "5,Agree a clear definition of a technician,HR,June 2027,In use",
                            "6,Fair attribution in publications,Library,June 2027,A policy",
                            "7,Broaden participation in the steering group,Advisory"
                                    + " Group,June 2027,Five volunteers",
                            "8,Secondments between schools,Steering Group,June 2027,Three a year",
                            "9,Help for research funded staff,Research Office,June 2027,Two"
                                    + " talks"));

    @ParameterizedTest
    @CsvSource({
        "half our workshop retires before long, 1",
        "how could we try a stint in another lab, 8",
        "who would do my job while i am on a secondment, 8"
    })
    void whereSomebodyWorksIsNotWhatHeAsksAbout(String asked, String code) {
        assertThat(desk.codes(asked)).containsExactly(code);
    }

    @Test
    void whereHeWorksIsWhatHeAsksAboutWhereHeAsksNothingElse() {
        assertThat(desk.codes("what is planned for our labs")).containsExactly("2");
    }

    @Test
    void whatSomebodyWouldLikeIsNoBadge() {
        assertThat(desk.codes("id love a secondment")).containsExactly("8");
        assertThat(desk.codes("will the id be on the uniforms")).containsExactly("4");
    }

    @Test
    void whatSomebodyDidNotGetAsksForNoProgress() {
        Answer answer =
                desk.ask("set up the whole trial and didnt get thanked in the article. any help?");

        assertThat(answer).isInstanceOf(Answer.One.class);
        assertThat(Desk.codes(answer)).containsExactly("6");
    }

    @Test
    void onlyTheWordsThatAskAskForTheWholePlan() {
        assertThat(desk.codes("im all on soft money, anything in here for me"))
                .containsExactly("9");
        assertThat(desk.codes("list everything")).hasSize(9);
        assertThat(desk.codes("show me all of it")).hasSize(9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my chum sees how it all fits",
                "theyre all off at once",
                "who came off the list"
            })
    void talkOfAllIsNoAskingForAll(String talk) {
        assertThat(desk.codes(talk)).hasSizeLessThan(9);
    }

    @Test
    void whereSomethingIsInThePlanAsksForNoRoom() {
        Answer answer = desk.ask("they promised us secondments, wheres that in here");

        assertThat(answer).isInstanceOf(Answer.One.class);
        assertThat(Desk.codes(answer)).containsExactly("8");
    }

    @Test
    void whoGetsOnTheGroupIsNotWhatTheGroupHasToDo() {
        assertThat(desk.codes("nobody from our site is on the group")).containsExactly("7");
    }

    @Test
    void aWordOfEveryPlansProseThatIsLeftKeepsNothingFromBeingFound() {
        assertThat(desk.codes("how are they deciding who is and isnt a technician"))
                .containsExactly("5");
    }

    @ParameterizedTest
    @CsvSource({
        "my head of department is asking who owns the uniforms, 4",
        "the union wants to know - what is planned on secondments, 8",
        "'just started in the stores, is there a clear definition of a technician', 5"
    })
    void whoHasItAskedIsNotAskedAbout(String asked, String code) {
        assertThat(desk.codes(asked)).containsExactly(code);
    }

    @Test
    void whatIsHoldingSomethingUpIsNotToldByItsTimescale() {
        Answer answer = desk.ask("what is holding up the secondments");

        assertThat(answer).isInstanceOf(Answer.NotSaid.class);
        assertThat(answer.lead()).contains("no reason");
    }

    @Test
    void whatStandsAgainstAnOwnersNameIsNoName() {
        assertThat(desk.codes("what has the steering group got against its name"))
                .containsExactly("8");
    }
}
