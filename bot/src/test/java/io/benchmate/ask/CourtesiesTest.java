package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What asks nothing gets a sentence and no search of the plan. */
class CourtesiesTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @ValueSource(strings = {"👍", "👍🏽", "❤️", "🙏 🙏", "🎉!"})
    void takesAPleasedSignForThanks(String sign) {
        assertThat(desk.ask(sign))
                .isEqualTo(new Answer.Courtesy("You're welcome.", java.util.List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👎",
                "😡",
                "you are useless",
                "You're an idiot",
                "this bot is rubbish",
                "fuck off",
                "this is shit",
                "this is a waste of time"
            })
    void saysSorryToHardWordsAndOffersAWayOn(String said) {
        Answer.Courtesy sorry = (Answer.Courtesy) desk.ask(said);

        assertThat(sorry.lead()).startsWith("I'm sorry");
        assertThat(sorry.suggestions()).isNotEmpty();
    }

    @Test
    void somebodyInTroubleDoesNotAskWhatTheBotCanDo() {
        assertThat(desk.ask("I'm stuck on a job description nobody reads, what can I do"))
                .isNotInstanceOf(Answer.Help.class);
        assertThat(desk.ask("hi there, what can I do here?")).isInstanceOf(Answer.Help.class);
    }

    @ParameterizedTest
    @CsvSource({
        "never mind, All right",
        "sorry, All right",
        "Yes, All right",
        "test, All right",
        "are you human?, I am Benchmate",
        "who made you?, I am Benchmate",
        "do you store what I say?, What I keep",
        "is this confidential?, What I keep",
        "delete my data, What I keep",
        "I need to speak to a human, I am a bot"
    })
    void answersWhatIsSaidToItselfWithoutThePlan(String said, String begins) {
        assertThat(((Answer.Courtesy) desk.ask(said)).lead()).startsWith(begins);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"is the skills directory rubbish?", "why are the awards a waste of time"})
    void takesAGrumbleAboutAnActionForAQuestion(String said) {
        assertThat(desk.ask(said)).isNotInstanceOf(Answer.Help.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stuck on the top point of my grade for years, what can I do about it",
                "nobody reads my role profile, what could I do about that"
            })
    void givesNoHelpForTheBotToWhoeverWondersWhatToDo(String said) {
        assertThat(desk.ask(said)).isNotInstanceOf(Answer.Help.class);
    }
}
