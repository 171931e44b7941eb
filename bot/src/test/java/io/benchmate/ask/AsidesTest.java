package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

/** Talk around a filter is no topic, and a day of the week is a date. */
class AsidesTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final Desk DESK = Desk.of(THURSDAY, Desk.plan(SamplePlan.HARROWMERE));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which are red for my report",
                "any reds for the board meeting",
                "need a list of reds for my line manager by monday",
                "which are red in general",
                "which are red on paper",
                "which are red in bold",
                "what's red on our side",
                "all red actions in excel",
                "show reds in order of date",
                "which are red by theme",
                "which are red as we speak",
                "which are red of the 40",
                "which are red across the board",
                "which are red in the latest version"
            })
    void whatIsSaidBesideAFilterNarrowsNothing(String question) {
        Answer answer = answer(question);

        assertThat(Desk.codes(answer)).containsExactly("2.4", "3.8", "4.3", "5.3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "anything due on monday | on Monday (30 Nov 2026)",
                "what's due on thursday | on Thursday (26 Nov 2026)",
                "what's due next thursday | next Thursday (3 Dec 2026)",
                "what's due next friday | next Friday (4 Dec 2026)",
                "what's due by friday | by Friday (until 27 Nov 2026)",
                "what is due on pay by next friday | by next Friday (until 4 Dec 2026)",
                "what was due last friday | last Friday (20 Nov 2026)",
                "what is due at the weekend | at the weekend (28 Nov 2026 to 29 Nov 2026)",
                "what's due on the 31st | on the 31st (31 Dec 2026)"
            })
    void aDayOfTheWeekOrOfTheMonthIsADate(String question, String understood) {
        String text = PlainText.of(answer(question));

        assertThat(text).contains("Understood: " + understood.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "which are complete in my faculty | nothing on “my faculty”",
                "what's red in our team | nothing on “our team”",
                "which are nearly done | actions are under way",
                "which are running to time | 18 actions are on track",
                "which are on schedule for december | 1 action is on schedule",
                "overdue and owned by nobody | No action without an owner is overdue"
            })
    void whatThePlanCannotTellIsNotGuessedAndWhatItTellsIsNotLost(String question, String said) {
        String text = PlainText.of(answer(question));

        assertThat(text).contains(said.strip());
    }

    @Test
    void whatComesRoundEachYearIsADeadlineWhereThereIsNoOther() {
        Answer answer = answer("any deadline on awards this month");

        assertThat(Desk.codes(answer)).containsExactly("2.2");
    }

    private static Answer answer(String question) {
        return DESK.askAs("asker of " + question, question);
    }
}
