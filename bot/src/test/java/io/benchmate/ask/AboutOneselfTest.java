package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.plan.Plan;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What people tell of themselves, guess or doubt beside a question is not what they ask. */
class AboutOneselfTest {
    private static final Plan PLAN = Desk.plan(SamplePlan.HARROWMERE);
    private static final Desk DESK = Desk.of(LocalDate.of(2026, 11, 26), PLAN);
    private static final List<String> REDS = List.of("2.4", "3.8", "4.3", "5.3");
    private static final List<String> OF_ESTATES = List.of("1.5", "1.9", "4.4", "4.7");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "just taken over comms for this, which are red",
                "new in post, which are red?",
                "finally promoted to grade 7. which are red",
                "sorry, daft question, which are red",
                "which are red or am i being daft",
                "which are red or nah"
            })
    void isNoPartOfTheQuestion(String said) {
        assertThat(Desk.codes(answer(said))).isEqualTo(REDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm in EST. what are we tied up in",
                "been made up to EST lead, which ones land on me",
                "started in EST last week, which ones have we got our name on",
                "what have the EST lot got on"
            })
    void tellsWhoseActionsAreMeant(String said) {
        assertThat(Desk.codes(answer(said))).isEqualTo(OF_ESTATES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recognition wise what is red | 1 action under Recognition is Red.",
                "PCE is what | PCE = People, Culture and Equity team.",
                "hi, hr partner for music, can i have the PCE ones | 10 actions with PCE.",
                "have we crossed anything off in recognition | No action under Recognition is"
                        + " done.",
                "what is due in 2027 or 2028 | 21 actions are due in 2027 or 2028.",
                "which reds have PCE got, or is it just the pay one | 3 actions with PCE are Red."
            })
    void leavesTheQuestionWhole(String said, String answered) {
        assertThat(PlainText.of(answer(said))).contains(answered);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "started in October 2025, which ones | started in october 2025",
                "would it be wise to ask about mentoring | wise",
                "who owns the basic one | basic",
                "the obvious one | obvious"
            })
    void isNotSeenWhereTheQuestionItselfSpeaks(String said, String read) {
        assertThat(
                        String.join(" ", new IndexedPlan(PLAN).utterance(said).words())
                                .toLowerCase(Locale.UK))
                .contains(read.toLowerCase(Locale.UK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how many hours of training have i done",
                "where do i send a nomination for the awards",
                "is there any cake",
                "who is bringing the pizza",
                "is there a bake sale",
                "who cleans the vents",
                "any news on the wards",
                "what do we do about the scars"
            })
    void whatAPlanKeepsOfNobodyIsNotMadeUp(String said) {
        assertThat(answer(said)).isInstanceOf(Answer.NotSaid.class);
    }

    private static Answer answer(String question) {
        return DESK.askAs("asker of " + question, question);
    }
}
