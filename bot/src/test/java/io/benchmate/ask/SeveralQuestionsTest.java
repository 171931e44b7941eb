package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeveralQuestionsTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who looks after mentoring? And when are the awards?|3.3|2.2",
                "who owns mentoring and what about apprenticeships?|3.3|4.1",
                "Hi! Which are red? How many actions are done?|2.4|1.1",
                "who owns 2.4, and who looks after mentoring|2.4|3.3",
                "what does amber mean and which ones are red?||2.4"
            })
    void answersBothQuestionsOfOneMessage(String message, String first, String second) {
        Answer.Together both = (Answer.Together) desk.ask(message);

        assertThat(both.parts()).hasSize(2);
        if (first != null) {
            assertThat(Desk.codes(both.parts().getFirst().answer())).contains(first);
        }
        assertThat(Desk.codes(both.parts().getLast().answer())).contains(second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who owns 2.4 and when is it due?",
                "who owns 2.4 and 2.5?",
                "Who looks after mentoring? When is it due?",
                "which visibility ones are amber and when are they due",
                "I am new here. Who looks after mentoring?",
                "compare 2.4 and 2.5",
                "when and where are the awards?",
                "what's the difference between mentoring and job shadowing"
            })
    void takesOneQuestionForOne(String message) {
        assertThat(desk.ask(message)).isNotInstanceOf(Answer.Together.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what's overdue?|2025/26 academic year",
                "anything due before christmas?|December 2026",
                "which actions are red and when are they due|August 2027",
                "what's overdue and who owns it?|DTS / FTL"
            })
    void quotesInEachLineOfAListWhatTheQuestionAsksOf(String message, String cell) {
        Answer.Several list = (Answer.Several) desk.ask(message);

        assertThat(list.groups())
                .flatExtracting(Answer.Group::lines)
                .flatExtracting(Answer.Line::quotes)
                .extracting(quote -> quote.cell().text())
                .contains(cell);
    }

    @Test
    void carriesTheSideThatIsAskedAboutOn() {
        Answer.Together both =
                (Answer.Together) desk.ask("who owns mentoring and what about apprenticeships?");

        Answer.One second = (Answer.One) both.parts().getLast().answer();
        assertThat(second.lead()).contains("is with “DTS, PCE”");
    }

    @Test
    void saysWhichOfTheQuestionsThePlanDoesNotTell() {
        Answer.Together both =
                (Answer.Together) desk.ask("Where can I park? And who looks after mentoring?");

        assertThat(both.lead()).contains("The plan doesn't say: “Where can I park?”");
        assertThat(PlainText.of(both)).contains("3.3", "HTN", "Where can I park?");
    }

    @Test
    void refusesOnceWhenThePlanTellsNeither() {
        assertThat(desk.ask("Where can I park? How much annual leave do we get?"))
                .isInstanceOf(Answer.NotSaid.class);
    }

    @Test
    void countsThePlacesOfBothAnswers() {
        desk.ask("Who looks after mentoring? And what about apprenticeships?");

        assertThat(Desk.codes(desk.ask("the second one"))).containsExactly("4.1");
    }
}
