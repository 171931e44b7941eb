package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Action;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Follow-ups and corrections, as one colleague would take them from another. */
class TalkTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no, all themes",
                "all themes please",
                "not just Visibility",
                "any theme",
                "I meant all themes",
                "All themes: which visibility ones are amber?"
            })
    void looksUnderAllThemesWhenToldTo(String correction) {
        desk.ask("which visibility ones are amber?");

        Answer.Several wider = (Answer.Several) desk.ask(correction);

        assertThat(wider.total()).isEqualTo(14);
        assertThat(wider.understood()).isEqualTo("Amber");
    }

    @Test
    void offersEachFilterToBeTakenOff() {
        Answer.Several amber = (Answer.Several) desk.ask("which visibility ones are amber?");

        assertThat(amber.wider())
                .extracting(Answer.Offer::title)
                .containsExactly("All themes", "Any status");
        for (Answer.Offer offer : amber.wider()) {
            Desk later = Desk.of(SamplePlan.HARROWMERE);
            Answer.Several wider = (Answer.Several) later.ask(offer.question());
            assertThat(wider.total()).isGreaterThan(amber.total());
        }
    }

    @Test
    void takesFiltersOffOneAfterAnother() {
        desk.ask("which visibility ones are amber?");
        desk.ask("any status");

        assertThat(desk.codes("leave out the done ones"))
                .containsExactly("1.3", "1.4", "1.5", "1.6", "1.7", "1.8");
    }

    @Test
    void includesWhatIsDoneWhenToldTo() {
        List<String> open = desk.codes("which recognition ones are not done?");

        assertThat(desk.codes("include done ones")).containsAll(open).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what does HTN own?|not HTN, PCE|PCE",
                "what does HTN own?|no, IT|IT Services",
                "what is due next month?|I meant 2027|due in 2027 (1 Jan 2027 to 31 Dec 2027)",
                "which visibility ones are amber?|recognition, not visibility|Recognition · Amber",
                "which visibility ones are amber?|I meant red|Visibility · Red",
                "who owns mentoring?|no, I meant apprenticeships|apprenticeships",
                "who owns 2.4?|no, 2.5|action 2.5"
            })
    void putsWhatIsMeantInThePlaceOfWhatWasUnderstood(
            String question, String correction, String understood) {
        desk.ask(question);

        Answer.Grounded answer = (Answer.Grounded) desk.ask(correction);

        assertThat(answer.understood()).isEqualTo(understood);
    }

    @Test
    void saysWhichDaysItTookWordsOfTimeFor() {
        Answer.Grounded answer = (Answer.Grounded) desk.ask("what is due next month?");

        assertThat(answer.understood()).contains("(1 Nov 2026 to 30 Nov 2026)");
    }

    @Test
    void saysSoWhenThereIsNothingToTakeOff() {
        desk.ask("which ones are amber?");

        assertThat(desk.ask("no, all themes").lead())
                .isEqualTo("I looked under all themes already.");
        assertThat(desk.ask("no").lead()).startsWith("Sorry.");
    }

    @ParameterizedTest
    @CsvSource({
        "the second one, 3.8",
        "tell me about the third, 4.3",
        "when is the second one due?, 3.8",
        "the last one, 5.3",
        "and the next one?, 2.4"
    })
    void findsAPlaceInTheListShownBefore(String words, String code) {
        desk.ask("which actions are red?");

        assertThat(Desk.codes(desk.ask(words))).containsExactly(code);
    }

    @Test
    void goesOnThroughAList() {
        desk.ask("which actions are red?");
        desk.ask("the third one");

        assertThat(Desk.codes(desk.ask("and the next one?"))).containsExactly("5.3");
        assertThat(desk.ask("next one").lead()).isEqualTo("That was the last of the 4.");
        assertThat(Desk.codes(desk.ask("the first one"))).containsExactly("2.4");
    }

    @Test
    void goesOnThroughTheDates() {
        List<String> next = Desk.codes(desk.ask("what is due next?"));

        Answer then = desk.ask("and the next one?");

        assertThat(Desk.codes(then)).isNotEmpty().doesNotContainAnyElementsOf(next);
        assertThat(then.lead()).contains("due after that");
        assertThat(Desk.codes(desk.ask("and then?")))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(Desk.codes(then))
                .doesNotContainAnyElementsOf(next);
    }

    @Test
    void takesTheOtherOne() {
        desk.ask("who leads on professional registration?");
        desk.ask("2.7");
        desk.ask("what about registration");
        List<String> two = Desk.codes(desk.ask("professional registration"));

        desk.ask("the first one");

        assertThat(Desk.codes(desk.ask("no, the other one"))).containsExactly(two.get(1));
    }

    @Test
    void narrowsWhatWasShown() {
        desk.ask("which visibility ones are there?");

        assertThat(Desk.codes(desk.ask("those that are amber"))).containsExactly("1.3", "1.7");
        assertThat(desk.ask("how many of them are done?").lead()).startsWith("0");
    }

    @Test
    void givesThePlansCommentForTheReason() {
        desk.ask("2.4");

        Answer.One why = (Answer.One) desk.ask("why?");

        assertThat(why.quotes())
                .extracting(quote -> quote.cell().text())
                .contains("Not begun: waiting for the new workload system.");
    }

    @Test
    void saysWhenThereIsNoMore() {
        desk.ask("mentoring");

        assertThat(desk.ask("more").lead()).isEqualTo("That is all that I found.");
        assertThat(desk.ask("thanks").lead()).isEqualTo("You're welcome.");
        assertThat(Desk.codes(desk.ask("who owns it?"))).containsExactly("3.3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"and who owns it?", "when is it due?", "the first one", "is it done?"})
    void neverMakesUpWhatItIsAfterARefusal(String followUp) {
        desk.ask("where can I park?");

        Answer.NotSaid silent = (Answer.NotSaid) desk.ask(followUp);

        assertThat(silent.pointer()).isEmpty();
        assertThat(silent.nearest()).isEmpty();
    }

    @Test
    void takesSomethingElseForNoFollowUp() {
        desk.ask("who looks after mentoring?");

        assertThat(desk.ask("who paints the zebras?")).isInstanceOf(Answer.NotSaid.class);
    }

    @Test
    void keepsItsPlaceInTheListWhileOneActionIsTalkedAbout() {
        desk.ask("which actions are red?");
        desk.ask("the second one");
        desk.ask("and who owns it?");

        assertThat(Desk.codes(desk.ask("and the next one?"))).containsExactly("4.3");
    }

    @Test
    void takesThePlaceAmongWhatARefusalOffered() {
        Answer.NotSaid silent = (Answer.NotSaid) desk.ask("is there funding for childcare");
        List<Action> near = silent.nearest();

        assertThat(near).isNotEmpty();
        assertThat(Desk.codes(desk.ask("the first one"))).containsExactly(near.getFirst().code());
    }

    @Test
    void keepsTheTalkOfTwoPeopleApart() {
        desk.askAs("one", "which visibility ones are amber?");
        desk.askAs("two", "which recognition ones are red?");

        Answer.Grounded mine = (Answer.Grounded) desk.askAs("one", "any status");

        assertThat(mine.understood()).isEqualTo("Visibility");
    }

    @Test
    void showsAnotherPageOfACorrectedList() {
        desk.ask("which visibility ones are not done?");
        desk.ask("no, all themes");

        Asker asker = new Asker("somebody", "chat");
        Answer.Several second =
                (Answer.Several)
                        desk.front()
                                .page(new Question("no, all themes", asker, Desk.TODAY, null, 2));

        assertThat(second.page()).isEqualTo(2);
        assertThat(second.pages()).isGreaterThan(2);
    }
}
