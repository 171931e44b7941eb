package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like talk before a question, or like an exception, and says what is meant. */
class KeptWordsTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "I am in Finance and need to know what is due in 2027 | what of Finance is due in"
                        + " 2027",
                "we own 3.2 and need to know when it is due | when is 3.2 due",
                "I run mentoring and need everything on it | mentoring",
                "I work in FTL and need a list | what does FTL own",
                "FTL lead wants which are red | which of FTL are red",
                "what is down to HTN not LAD | what is with HTN and not with LAD",
                "what is new from HTN | what does HTN own",
                "tidying up the recognition theme, what is left | what is left in recognition",
                "catching up with PCE, what is overdue | what of PCE is overdue",
                "first up, who owns mentoring | who owns mentoring",
                "tell me which are red | which are red",
                "tell me how many are red | how many are red",
                "list the two teams that lead 3.1 | what is 3.1"
            })
    void tellsTheSameAsThePlainQuestion(String question, String plain) {
        assertThat(desk.codes(question)).isEqualTo(Desk.of(SamplePlan.HARROWMERE).codes(plain));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is CD1 not above 3",
                "is CD1 rated above 3",
                "why was CD1 never rated above 3"
            })
    void tellsTheRatingOfTheActionThatIsNamed(String question) {
        assertThat(Desk.of(SamplePlan.KELDERWICK).ask(question).lead()).contains("2.9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what do we get apart from a badge",
                "is there anything other than money for conferences",
                "can 3.2 go ahead without 3.1",
                "does 3.2 depend on anything except 3.1"
            })
    void leavesNothingOutThatIsOnlySpokenOf(String question) {
        assertThat(desk.ask(question).lead()).doesNotContain("apart from");
    }
}
