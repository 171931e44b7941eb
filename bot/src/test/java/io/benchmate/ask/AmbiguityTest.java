package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.plan.Plan;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmbiguityTest {
    private static final String[] TWO_RECOGNITIONS = {
        "Ref,Theme,Action,Lead",
        "1,Recognition,Hold an awards evening,HR",
        "2,Recognition,Name technicians on papers,Research Office",
        "3,Visibility,Publish profiles,Recognition",
        "4,Visibility,Open the workshops,Recognition",
        "5,Visibility,Write stories,HR",
    };

    private final Desk desk = Desk.of(Desk.TODAY, SmallPlan.of(TWO_RECOGNITIONS));

    @Test
    void asksBackOnceWhenANameIsAThemeAndAnOwner() {
        Answer.Which which = (Answer.Which) desk.ask("recognition");

        assertThat(which.lead()).contains("“Recognition”", "Which do you mean?");
        assertThat(which.options())
                .extracting(Answer.Option::label)
                .containsExactly("Theme: Recognition", "Owner: Recognition");
        assertThat(PlainText.of(which)).contains("1  Theme", "2  Owner", "Hold an awards evening");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "the second, 3",
        "2, 3",
        "the owner, 3",
        "the theme please, 1",
        "option 2, 3",
        "what does Recognition own?, 3"
    })
    void takesTheReplyForTheReading(String reply, String code) {
        desk.ask("recognition");

        assertThat(Desk.codes(desk.ask(reply))).hasSize(2).contains(code);
    }

    @Test
    void neverAsksTwiceInARow() {
        desk.ask("recognition");

        Answer answer = desk.ask("recognition");

        assertThat(answer).isInstanceOf(Answer.Several.class);
        assertThat(Desk.codes(answer)).containsExactly("1", "2", "3", "4");
    }

    @Test
    void takesAnotherQuestionForAnotherQuestion() {
        desk.ask("recognition");

        assertThat(Desk.codes(desk.ask("who writes stories?"))).containsExactly("5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what does recognition own?", "which are in the recognition theme?"})
    void asksNothingWhenTheWordsAreClear(String question) {
        assertThat(desk.ask(question)).isInstanceOf(Answer.Several.class);
    }

    @Test
    void showsBothRatherThanAskForTwoRows() {
        Desk small =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.of(
                                "Ref,Theme,Action,Lead",
                                "1,Recognition,Hold an awards evening,HR",
                                "2,Visibility,Publish profiles,Recognition",
                                "3,Visibility,Write stories,HR"));

        assertThat(Desk.codes(small.ask("recognition"))).containsExactly("1", "2");
    }

    @Test
    void asksWhichOfTwoBoards() {
        Desk boards =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.of(
                                "Ref,Theme,Action,Lead",
                                "1,Visibility,Hold an awards evening,People Board",
                                "2,Visibility,Publish profiles,Research Board",
                                "3,Visibility,Write stories,HR",
                                "4,Visibility,Open the workshops,People Board"));

        Answer.Which which = (Answer.Which) boards.ask("what does the board have to do?");

        assertThat(which.options())
                .extracting(Answer.Option::label)
                .containsExactly("People Board", "Research Board");
        assertThat(Desk.codes(boards.ask("the people board"))).containsExactly("1", "4");
    }

    @Test
    void asksWhichPlanWhereANumberStandsInTwoTheCurrentOneFirst() {
        Desk both = Desk.of(Desk.TODAY, Desk.plan(SamplePlan.HARROWMERE), other("Eastmoor"));

        Answer.Which which = (Answer.Which) both.ask("who owns 2.4?");

        assertThat(which.options())
                .extracting(option -> option.basis().plan().facts().title())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Harrowmere"),
                        second -> assertThat(second).startsWith("Eastmoor"));
        assertThat(both.ask("2").lead()).contains("“HR”");
    }

    @Test
    void takesAQuestionThatNamesAnOptionAsAQuestionAnew() {
        Desk both = Desk.of(Desk.TODAY, Desk.plan(SamplePlan.HARROWMERE), other("Eastmoor"));

        both.ask("who owns 2.4?");

        assertThat(Desk.codes(both.ask("when is 2.5 due in Eastmoor?"))).containsExactly("2.5");
        both.askAs("another", "who owns 2.4?");
        assertThat(both.askAs("another", "what about Eastmoor?").lead()).contains("“HR”");
    }

    @Test
    void namesNoPlanByAWordThatEveryPlanMayHaveInItsTitle() {
        Desk both =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.named("Eastmoor", "Ref,Action,Lead", "1,Write stories,HR"),
                        Desk.plan(SamplePlan.HARROWMERE));

        assertThat(both.ask("how many actions are in the plan?").lead()).startsWith("1 action");
        assertThat(both.ask("how many actions are in the Harrowmere plan?").lead())
                .startsWith("41 actions");
    }

    @Test
    void staysWithThePlanOfTheAnswerBeforeWhereANumberStandsInTwo() {
        Desk both = Desk.of(Desk.TODAY, Desk.plan(SamplePlan.HARROWMERE), other("Eastmoor"));

        Answer named = both.ask("in the Eastmoor plan, who owns 2.4?");
        Answer next = both.ask("who owns 2.5?");

        assertThat(named).isInstanceOf(Answer.One.class);
        assertThat(next.lead()).contains("“HR”");
        assertThat(both.ask("who owns 2.4?").lead()).contains("“HR”");
    }

    @Test
    void asksWhichPlanWhereANumberStandsInThree() {
        Desk three =
                Desk.of(
                        Desk.TODAY,
                        Desk.plan(SamplePlan.HARROWMERE),
                        other("Eastmoor"),
                        other("Westmoor"));

        Answer.Which which = (Answer.Which) three.ask("who owns 2.4?");

        assertThat(which.options()).hasSize(3);
        assertThat(three.ask("2").lead()).contains("“HR”");
    }

    @Test
    void findsANumberThatOnlyTheOtherPlanHas() {
        Desk both = Desk.of(SamplePlan.HARROWMERE, SamplePlan.KELDERWICK);

        assertThat(Desk.codes(both.ask("who owns R3?"))).containsExactly("R3");
        assertThat(Desk.codes(both.ask("and when is it due?"))).containsExactly("R3");
    }

    private static Plan other(String name) {
        return SmallPlan.named(
                name + " University action plan",
                "Ref,Theme,Action,Lead",
                "2.4,Recognition,Hold an awards evening,HR",
                "2.5,Visibility,Write stories,HR");
    }
}
