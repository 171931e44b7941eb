package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A row on the subject tells only what its cells hold: no aim for a count, no owner for a guest.
 */
class TellingTest {
    private static final Desk KELDERWICK = Desk.of(SamplePlan.KELDERWICK);
    private static final Desk HARROWMERE = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how many technicians have got onto the leadership programme so far?",
                "how long is the leadership programme?",
                "who turned up to Makers' Day?",
                "who is the champion for animal care?",
                "what percentage of technicians got a merit award?",
                "what is the hotel for the visits between sites?",
                "how many sheep does Makers' Day have?",
                "why was the forum moved?",
                "what's the URL of the staff list?",
                "what grade will the new job descriptions come out at?",
                "has my merit award application been approved?",
                "which universities are we visiting?",
                "where are the Makers' Day workshops?",
                "what does the definition of a technician say?",
                "how much of the travel fund was spent?",
                "which supplier makes the prize at Makers' Day?",
                "who bakes the cakes for Makers' Day?",
                "do I need a hat for Makers' Day?",
                "what are the opening hours of the leadership programme?",
                "link to the staff list please",
                "what does the credit policy say?"
            })
    void refusesAValueThatNoCellHolds(String question) {
        Answer answer = KELDERWICK.askAs("asker of " + question, question);

        assertThat(answer instanceof Answer.NotSaid).as(PlainText.of(answer)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "how many training days a year are being written in?, Three",
        "how many technicians a year go on the leadership programme?, three",
        "what does the forum come before?, meeting",
        "what is the prize at Makers' Day?, prize"
    })
    void givesAValueThatACellHolds(String question, String value) {
        Answer answer = KELDERWICK.askAs("asker of " + question, question);

        assertThat(answer instanceof Answer.NotSaid).as(PlainText.of(answer)).isFalse();
        assertThat(PlainText.of(answer)).contains(value);
    }

    @ParameterizedTest
    @CsvSource({
        "what share of posts say registration is desirable so far?, 9 of 41",
        "how many addresses on the mailing list were people who had left?, 37",
        "how many people came to the long service lunch?, 38"
    })
    void givesWhatHasBeenReachedWhereItIsRecorded(String question, String value) {
        Answer answer = HARROWMERE.askAs("asker of " + question, question);

        assertThat(PlainText.of(answer)).contains(value);
    }
}
