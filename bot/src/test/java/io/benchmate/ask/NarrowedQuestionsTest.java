package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A question may be about something that the plan has, and ask of it what the plan does not tell:
 * each such question stands beside one that looks like it and is answered.
 */
class NarrowedQuestionsTest {
    private static final Desk KELDERWICK = Desk.of(SamplePlan.KELDERWICK);
    private static final Desk HARROWMERE = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "is there an apprenticeship in plumbing? | plumbing"
                        + " | is there an apprenticeship in animal care? | S1",
                "is there a childcare fund? | childcare | is there a travel fund? | CD3",
                "can overseas students go on the leadership programme? | overseas"
                        + " | can technicians go on the leadership programme? | CD4",
                "do the canteen technicians get training days? | canteen"
                        + " | do the technicians get training days? | CD2",
                "is there a prayer corner at Makers' Day? | prayer"
                        + " | is there a prize at Makers' Day? | V2"
            })
    void saysWhichWordIsNotInThePlan(String near, String missing, String told, String code) {
        Answer refusal = KELDERWICK.askAs("asker of " + near, near);
        Answer answer = KELDERWICK.askAs("asker of " + told, told);

        assertThat(refusal instanceof Answer.NotSaid).as(PlainText.of(refusal)).isTrue();
        assertThat(refusal.lead()).contains(missing);
        assertThat(answer instanceof Answer.NotSaid).as(PlainText.of(answer)).isFalse();
        assertThat(Desk.codes(answer)).contains(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "are we getting new hammocks this year? | hammocks | are we getting anything done"
                        + " this year?",
                "are they going to sell hammocks next month? | sell | what are they going to do"
                        + " next month?",
                "is our hammock due next year? | hammock | is anything due next year?"
            })
    void aTimeAloneIsNoAnswerToWhatHappensToAThingThen(String near, String missing, String told) {
        Answer refusal = HARROWMERE.askAs("asker of " + near, near);
        Answer answer = HARROWMERE.askAs("asker of " + told, told);

        assertThat(refusal instanceof Answer.NotSaid).as(PlainText.of(refusal)).isTrue();
        assertThat(refusal.lead()).contains(missing);
        assertThat(answer instanceof Answer.NotSaid).as(PlainText.of(answer)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "when did the talks on weekend pay finish?"
                        + " | when did the talks on weekend pay open? | March 2026",
                "what percentage answered the 2023 staff survey?"
                        + " | what percentage answered the 2025 staff survey? | 58%",
                "how many addresses on the mailing list were turned down?"
                        + " | how many addresses did the mailing list have? | 412"
            })
    void takesADateOrANumberOnlyForWhatItBelongsTo(String near, String told, String value) {
        Answer refusal = HARROWMERE.askAs("asker of " + near, near);
        Answer answer = HARROWMERE.askAs("asker of " + told, told);

        assertThat(refusal instanceof Answer.NotSaid).as(PlainText.of(refusal)).isTrue();
        assertThat(answer instanceof Answer.NotSaid).as(PlainText.of(answer)).isFalse();
        assertThat(PlainText.of(answer)).contains(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "who is speaking at the long service lunch? | who runs the long service lunch? |"
                        + " 2.6",
                "who in Learning and Development runs the writing days?"
                        + " | who runs the writing days? | 2.7",
                "is the mailing list open to alumni? | is the mailing list right? | 5.1",
                "is there a deadline bonus for role profiles?"
                        + " | is there a deadline for the role profiles? | 3.1"
            })
    void doesNotTakeTheOwnerOrTheRowForIt(String near, String told, String code) {
        Answer refusal = HARROWMERE.askAs("asker of " + near, near);
        Answer answer = HARROWMERE.askAs("asker of " + told, told);

        assertThat(refusal instanceof Answer.NotSaid).as(PlainText.of(refusal)).isTrue();
        assertThat(answer instanceof Answer.NotSaid).as(PlainText.of(answer)).isFalse();
        assertThat(Desk.codes(answer)).contains(code);
    }
}
