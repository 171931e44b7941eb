package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An owner who is named in a question may be spoken of in an action of somebody else's. */
class MentionedTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "does health sciences have a technician on the board yet",
                "has FHS got a tech on their faculty board"
            })
    void quotesTheSentenceThatSpeaksOfThem(String question) {
        Answer.One one = (Answer.One) desk.ask(question);

        assertThat(one.action().code()).isEqualTo("1.3");
        assertThat(one.lead()).contains("“Health Sciences has agreed in principle");
    }

    @Test
    void asksItOfTheActionThatWasShown() {
        desk.ask("tell me about seats on faculty boards");

        assertThat(desk.ask("does health sciences have one yet").lead())
                .contains("Action 1.3".toLowerCase(java.util.Locale.UK), "Health Sciences has");
    }

    @Test
    void saysWhereTheActionThatWasShownDoesNotSpeakOfThem() {
        desk.ask("tell me about seats on faculty boards");
        desk.ask("does health sciences have one yet");

        Answer.NotSaid silent = (Answer.NotSaid) desk.ask("and creative arts?");

        assertThat(Desk.codes(silent)).containsExactly("1.3");
    }

    @Test
    void asksOfTheActionThatWasShownWhatIsNoOwner() {
        desk.ask("what is happening with rare crafts");

        assertThat(desk.codes("has the foundry got one")).containsExactly("4.5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"is it with DTS", "does HTN own it", "who signs it off", "whose job's that"})
    void tellsWhoseItIsThatWasShown(String next) {
        desk.ask("tell me about seats on faculty boards");

        assertThat(desk.ask(next).lead()).startsWith("Action 1.3 is with “DTS / FTL”");
    }

    @Test
    void listsWhatIsTheirsWhereTheQuestionNamesNothingElse() {
        desk.ask("tell me about seats on faculty boards");

        assertThat(desk.codes("what does health sciences own")).containsExactly("5.5");
    }

    @Test
    void tellsWhoseAnActionIsWhereItIsAskedOfOneOwner() {
        assertThat(desk.ask("is HTN involved in 4.1").lead())
                .startsWith("Action 4.1 is with “DTS, PCE”");
    }
}
