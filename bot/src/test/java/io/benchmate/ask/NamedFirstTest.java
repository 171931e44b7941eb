package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedFirstTest {
    private static final Desk DESK = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I chair TPB and want a cheerful start to the meeting, so which of our actions are"
                        + " green? | which TPB actions are green?",
                "I've been asked to join the Technical People Board and before I say yes I'd like"
                        + " to know which actions it owns | which actions does TPB own?",
                "I'm going through the plan line by line and I've got as far as 2.7, so what is its"
                        + " success measure? | what is the success measure of 2.7?",
                "I represent LAD and am only doing the Recognition slide, so which actions in that"
                    + " theme are we responsible for? | which Recognition actions does LAD own?",
                "I've been asked to sit on the Technical People Board and wonder what I'm letting"
                        + " myself in for, so which actions does the board own? | which actions"
                        + " does TPB own?",
                "I saw FCA in the lead column and nodded along, but what does it stand for? | what"
                        + " does FCA stand for?",
                "We're merging two meetings to save everyone time, so I need the actions that PCE"
                        + " and LAD own together | which actions do PCE and LAD own together?"
            })
    void readsWhatWasNamedIntoTheQuestion(String told, String plain) {
        assertThat(lead(told)).isEqualTo(lead(plain));
        assertThat(DESK.codes(told)).isEqualTo(DESK.codes(plain));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I have read 2.1 and 2.7 now, which of them are red? | of them",
                "HTN or LAD: which has more red ones? | htn",
                "the steering group met about awards, what did it decide? | steeringgroup"
            })
    void leavesWhatNamesNothingOrSeveral(String told, String kept) {
        assertThat(new IndexedPlan(Desk.plan(SamplePlan.HARROWMERE)).utterance(told).line())
                .contains(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EST rang me about the workshop tours, when are they? | 1.5",
                "Somebody in HTN mentioned name badges, are they finished? | 1.9"
            })
    void asksAboutTheTopicThatWasToldBesideAnOwner(String told, String code) {
        assertThat(DESK.codes(told)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I'm writing the agenda and want a slot on whatever is due in May 2027, so which"
                        + " ones are those? | what is due in May 2027?",
                "The new director wants a word about everything marked red before our next meeting,"
                        + " so which actions am I looking at? | which actions are red?"
            })
    void readsAQuestionThatOnlyPointsBack(String told, String plain) {
        assertThat(DESK.codes(told)).isNotEmpty().isEqualTo(DESK.codes(plain));
    }

    /** As long as a message may be; each such word is one of a run that a pattern reads. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I %schair TPB, which of our actions are red | 'am '",
                "I told %steam, which actions do they own | 'Aa '",
                "I told %s, which actions do they own | 'Aa '",
                "%swhatever is due in May, so which ones are those | 'so '",
                "Which are red? The %s wants it | 'dean '"
            })
    void readsALongRunOfWhatIsToldAsQuickly(String form, String word) {
        String told = form.formatted(word.repeat(20_000 / word.length()));

        assertThat(new IndexedPlan(Desk.plan(SamplePlan.HARROWMERE)).utterance(told).words())
                .isNotEmpty();
    }

    private static String lead(String question) {
        return ((Answer.Grounded) DESK.ask(question)).lead();
    }
}
