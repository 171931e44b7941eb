package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Action;
import io.benchmate.plan.Field;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that a colleague would answer without a second thought. */
class PlainAnswersTest {
    private final Desk harrowmere = Desk.of(SamplePlan.HARROWMERE);
    private final Desk kelderwick = Desk.of(SamplePlan.KELDERWICK);

    @Test
    void asksForWhatShouldHaveHappenedThenNotForAllThatIsLate() {
        Answer told = harrowmere.ask("what should have happened in spring 2026?");

        assertThat(((Answer.Grounded) told).understood()).contains("spring 2026");
        assertThat(Desk.codes(told)).contains("1.1", "5.3");
    }

    @Test
    void takesTwoWordsForOngoingAsOne() {
        String plainly = harrowmere.ask("which are ongoing?").lead();

        assertThat(harrowmere.ask("which have no end date, just ongoing").lead())
                .isEqualTo(plainly);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "where are we on apprenticeships?",
                "how is the greener workshops work going?",
                "any news on grades?"
            })
    void tellsWhatAPlanWithoutProgressHas(String question) {
        Answer.One told = (Answer.One) kelderwick.ask(question);

        assertThat(told.lead()).startsWith("The plan tells no progress of any action. Action ");
        assertThat(told.quotes()).extracting(Quote::field).contains(Field.TIMESCALE, Field.OWNER);
    }

    @Test
    void saysPlainlyThatThereIsNoStatusToWhoAsksForIt() {
        assertThat(kelderwick.ask("what is the status of the apprenticeships?"))
                .isInstanceOf(Answer.NotSaid.class);
    }

    @Test
    void findsACompoundByItsLastWord() {
        Answer.One told = (Answer.One) harrowmere.ask("when is the work on descriptions due?");

        assertThat(told.action().code()).isEqualTo("3.1");
    }

    @Test
    void tellsOfEachOfAFewWhatItMayBe() {
        harrowmere.ask("what are 3.1 and 3.2 about?");

        assertThat(Desk.codes(harrowmere.ask("is it finished then?")))
                .containsExactly("3.1", "3.2");
    }

    @Test
    void readsWhoseJobItIsAsAQuestionForTheOwner() {
        Answer.One told = (Answer.One) harrowmere.ask("whose job is mentoring?");

        assertThat(told.quotes()).extracting(Quote::field).containsExactly(Field.OWNER);
        assertThat(told.action()).extracting(Action::code).isEqualTo("3.3");
    }

    @Test
    void takesNoWordOfAskingForTheTopicWhereAnotherWordIsLeft() {
        assertThat(harrowmere.ask("who runs the skiffle evening?"))
                .isInstanceOf(Answer.NotSaid.class);
    }

    /** "The 24 month one" is this plan, and no month of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "who owns the makers day on the 24 month plan",
                "who owns the makers day on the 24-month one",
                "who owns the makers day in the 24mth action plan"
            })
    void takesThePlansOwnLengthForItsName(String question) {
        assertThat(Desk.codes(kelderwick.ask(question)))
                .isEqualTo(Desk.codes(kelderwick.ask("who owns the makers day")));
    }

    /** "When does it finish" asks for a day, also of a plan that gives no status. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "when does the makers day finish",
                "when will the makers day one be finished",
                "when does the makers day end"
            })
    void tellsTheTimescaleToWhoAsksWhenItFinishes(String question) {
        assertThat(kelderwick.ask(question).lead()).contains("May each year");
    }

    /** How many there are in all is no answer to how many are like that. */
    @ParameterizedTest
    @ValueSource(strings = {"how many are shiny", "how many actions are purple"})
    void countsNothingThatThePlanDoesNotKnow(String question) {
        assertThat(kelderwick.ask(question).lead()).startsWith("The plan doesn't say");
    }

    @Test
    void takesNoSumOfMoneyForANumberOfPlaces() {
        assertThat(Desk.of(SamplePlan.HARROWMERE).ask("how many places did we fund?").lead())
                .doesNotContain("£400k");
    }
}
