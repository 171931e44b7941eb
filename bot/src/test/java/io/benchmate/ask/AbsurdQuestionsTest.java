package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions of plain English words that no plan answers: none of them may become a plan's word. */
class AbsurdQuestionsTest {
    private static final Desk DESK = Desk.of(SamplePlan.values());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who feeds the penguins?",
                "where is the submarine parked?",
                "when does the circus arrive?",
                "who waters the cactus?",
                "how deep is the swimming pool?",
                "which curtains are in the attic?",
                "is the moon made of cheese?",
                "who painted the ceiling purple?",
                "when is the pancake race?",
                "what does the parrot say?",
                "who stole the bicycle?",
                "where do the badgers sleep?",
                "how many umbrellas were lost?",
                "who tunes the piano?",
                "what rhymes with porridge?",
                "who won the football on Saturday?",
                "where can I buy a sandwich?",
                "what is the capital of Peru?",
                "how tall is the giraffe?",
                "who shovels the snow?",
                "when do the tulips bloom?",
                "which wizard has the longest beard?",
                "how do I boil an egg?",
                "who sharpens the swords?"
            })
    void refusesWhatHasNothingToDoWithThePlan(String question) {
        Answer answer = DESK.askAs("asker of " + question, question);

        assertThat(answer instanceof Answer.NotSaid).as(PlainText.of(answer)).isTrue();
        assertThat(Desk.codes(answer)).isEmpty();
    }
}
