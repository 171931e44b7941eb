package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.plan.Action;
import io.benchmate.plan.Field;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;

class FrontDeskTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @CsvSource({
        "1.4, 1.4",
        "tell me about action 2.7 please, 2.7",
        "uniforms, 1.9",
        "unifroms, 1.9",
        "is there a newsletter, 1.4",
        "will they pay for my RSciTech, 2.7",
        "job swaps, 3.5",
        "new supervisors, 3.6",
        "Hello! Could you tell me who looks after mentoring? Many thanks, 3.3"
    })
    void findsTheOneRowThatIsMeant(String question, String code) {
        assertThat(desk.codes(question)).containsExactly(code);
    }

    @Test
    void quotesTheCellsThatAnswer() {
        Answer.One one = (Answer.One) desk.ask("who owns 1.3 and when is it due?");

        assertThat(one.quotes())
                .extracting(Quote::field)
                .containsExactly(Field.TIMESCALE, Field.OWNER);
        assertThat(one.lead()).contains("1.3", "“DTS / FTL”", "“2025/26 academic year”");
    }

    @Test
    void readsAColourByThePlansOwnLegend() {
        assertThat(desk.ask("what does amber mean?"))
                .isInstanceOf(Answer.Meaning.class)
                .extracting(Answer::lead)
                .asString()
                .contains("begun, but later than we said");
    }

    @Test
    void saysSoWhenOneColourStandsForTwoThings() {
        Answer answer = desk.ask("which ones are not started?");

        assertThat(Desk.codes(answer)).contains("2.4");
        assertThat(answer.lead()).contains("not begun, or stopped", "does not tell these apart");
    }

    @Test
    void neverCallsADoneActionOverdue() {
        List<String> overdue = desk.codes("what is overdue?");

        assertThat(overdue).contains("1.3", "5.3").doesNotContain("1.1", "1.2");
    }

    @Test
    void neverCallsAnActionWithoutADateOverdue() {
        assertThat(desk.codes("what is overdue?")).doesNotContain("4.3", "4.8");
    }

    @Test
    void pointsToTheActionWhoseCellIsBlank() {
        Answer.NotSaid silent = (Answer.NotSaid) desk.ask("when are the succession plans due?");

        assertThat(silent.pointer()).extracting(Action::code).containsExactly("4.3");
        assertThat(silent.lead()).contains("The plan doesn't say", "no date");
        assertThat(silent.question()).isEqualTo("when are the succession plans due?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how much annual leave do we get",
                "where can I park? any parking permits",
                "what is the phone number of the People Board",
                "action 99.9",
                "9.1"
            })
    void refusesWhatThePlanDoesNotTell(String question) {
        assertThat(desk.ask(question)).isInstanceOf(Answer.NotSaid.class);
    }

    @Test
    void takesAFollowUpToSpeakOfWhatWasShown() {
        desk.ask("what's happening about mentoring?");

        assertThat(Desk.codes(desk.ask("and who owns it?"))).containsExactly("3.3");
    }

    @Test
    void putsAnotherThemeInThePlaceOfTheFirst() {
        desk.ask("which visibility ones are blue?");

        assertThat(Desk.codes(desk.ask("what about recognition?"))).doesNotContain("1.1");
    }

    @Test
    void keepsTheTalkOfTwoPeopleApart() {
        desk.askAs("one", "mentoring");
        desk.askAs("two", "uniforms");

        assertThat(Desk.codes(desk.askAs("one", "who owns it?"))).containsExactly("3.3");
    }

    @Test
    void turnsThePagesOfALongList() {
        Answer.Several first = (Answer.Several) desk.ask("which actions are not done?");
        Answer.Several second = (Answer.Several) desk.ask("more");

        assertThat(second.page()).isEqualTo(2);
        assertThat(second.pages()).isEqualTo(first.pages()).isGreaterThan(1);
        assertThat(Desk.codes(second)).doesNotContainAnyElementsOf(Desk.codes(first));
    }

    @Test
    void asksThePlanThatTheQuestionNames() {
        Desk both = Desk.of(SamplePlan.HARROWMERE, SamplePlan.KELDERWICK);

        Answer.Grounded answer =
                (Answer.Grounded) both.ask("in the Kelderwick plan, who pays membership fees?");

        assertThat(answer.basis().plan().facts().title()).contains("Kelderwick");
    }

    @Test
    void countsInDigits() {
        assertThat(desk.ask("how many actions are there?").lead()).startsWith("41 actions");
    }

    @Test
    void offersTheActionsNearestToOne() {
        List<String> related = desk.codes("what is related to action 3.1?");

        assertThat(related).isNotEmpty().hasSizeLessThan(6).doesNotContain("3.1");
    }

    @Test
    void listsEveryActionWhenAskedForAll() {
        assertThat(desk.codes("list all actions")).hasSize(41);
    }

    @Test
    void neverTakesTheMailingListForTheActionShownBefore() {
        desk.ask("who looks after mentoring?");

        Answer answer = desk.ask("why am I not on the list?");

        assertThat(Desk.codes(answer)).doesNotContain("3.3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what is overdue?|3 actions are overdue.",
                "which ones are blue?|are Blue",
                "anything red in visibility?|under Visibility",
                "list all actions|41 actions in the plan.",
            })
    void saysInAWholeSentenceWhatItFound(String question, String words) {
        assertThat(desk.ask(question).lead()).contains(words);
    }

    @Test
    void showsTheWordsAsAPersonWritesThem() {
        Answer.Grounded answer =
                (Answer.Grounded) desk.ask("what's happening about job descriptions?");

        assertThat(answer.understood()).contains("job description");
    }

    @Test
    void findsCodesAndWordsWhileTyping() {
        assertThat(desk.front().search("2.3", 5)).extracting(Action::code).startsWith("2.3");
        assertThat(desk.front().search("mailing", 5)).extracting(Action::code).contains("5.1");
        assertThat(desk.front().search(" ", 5)).hasSize(5);
    }

    @Test
    void answersWhateverIsTyped() {
        Random random = new Random(7);
        String letters = "abc xyz 019.?&+£%#()[]*\\\"'{}|^$—é\uD800\n\t";

        for (int i = 0; i < 2_000; i++) {
            StringBuilder typed = new StringBuilder();
            random.ints(random.nextInt(40), 0, letters.length())
                    .forEach(at -> typed.append(letters.charAt(at)));

            assertThat(PlainText.of(desk.ask(typed.toString()))).isNotBlank();
        }
    }

    @Test
    void saysThatNoPlanIsLoaded() {
        assertThat(Desk.of(Desk.TODAY).ask("what is overdue?")).isInstanceOf(Answer.NoPlan.class);
    }
}
