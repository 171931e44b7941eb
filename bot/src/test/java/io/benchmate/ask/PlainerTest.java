package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what became of the newsletter | what happened to the newsletter",
                "what did the job families business get | what did the job families get",
                "which action covers open days | which action is about open days",
                "what are this years deadlines | what are this year deadlines",
                "who has been lumbered with the survey | who owns the survey",
                "what sits beneath outreach | what sits under outreach",
                "narrow it down to recognition | just recognition",
                "recognition ones only | just recognition ones",
                "the tpb and htn keep cropping up what are they | what are tpb and htn"
            })
    void saysPlainlyWhatATurnOfPhraseAsks(String said, String plain) {
        assertThat(Plainer.said(said)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is the course women only",
                "who talks to the business school",
                "has he been left with it",
                "does it start earlier than usual",
                "who is behind with the reports"
            })
    void leavesWhatMeansSomethingElse(String said) {
        assertThat(Plainer.said(said)).isEqualTo(said);
    }
}
