package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How people put a time that is over, that is nearly over, or that the plan counts from its start.
 */
class TimesInOtherWordsTest {
    private final Desk desk = Desk.of(SamplePlan.HARROWMERE);

    @ParameterizedTest
    @CsvSource({
        "what slipped over the summer, 1.3 4.7",
        "anything that slipped last spring, 5.3",
        "what has slipped since easter, 1.3 4.7 5.3",
        "which reds should be done already, 5.3",
        "what ought by now to be finished, 1.3 4.7 5.3"
    })
    void tellsWhatWasDueInATimeThatIsOver(String asked, String codes) {
        assertThat(desk.codes(asked)).containsExactly(codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "what deadlines have we got left in 2026",
        "what is still to come this year",
        "what have we still got to do this year",
        "what is due in the rest of the year",
        "anything left to finish this year please",
        "what have we got to get over the line before new year",
        "what has to be done by new years eve"
    })
    void leavesOutWhatIsOverOfATimeThatHasBegun(String asked) {
        assertThat(desk.codes(asked)).containsExactly("2.1", "2.2", "3.1", "5.1");
    }

    @ParameterizedTest
    @CsvSource({
        "what is due between year 1 and year 2",
        "which are for between 0 and 24 months",
        "anything from month 0 to month 24"
    })
    void countsYearsAndMonthsBetween(String asked) {
        assertThat(desk.codes(asked)).containsExactly("3.5", "3.6", "3.7", "3.8");
    }

    @ParameterizedTest
    @CsvSource({
        "which ones are due in q1, 1.5 4.2 5.3 (2)",
        "what is due in the first quarter of 2027, 1.5 4.2 5.3 (2)",
        "which are due the soonest, 2.2",
        "what is next on the list, 2.2",
        "what happens every month, 1.4",
        "what do we do each november, 2.2"
    })
    void readsQuartersRhythmsAndWhatComesNext(String asked, String codes) {
        assertThat(String.join(" ", desk.codes(asked))).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource({
        "what should we have finished by the end of september, 30 Sept 2026",
        "what is due within the next half year, 5 Oct 2026 to 5 Apr 2027",
        "which ones run out this year, 1 Jan 2026 to 31 Dec 2026",
        "what was due in the last quarter of last year, 1 Oct 2025 to 31 Dec 2025",
        "what was due last quarter, 1 Jul 2026 to 30 Sept 2026",
        "what were we to finish in the last quarter, 1 Jul 2026 to 30 Sept 2026"
    })
    void tellsTheDaysThatItRead(String asked, String days) {
        assertThat(PlainText.of(desk.ask(asked))).contains(days);
    }

    @ParameterizedTest
    @CsvSource({
        "what happens each week, each week",
        "which are weekly, weekly",
        "what do we do every quarter, every quarter"
    })
    void takesNoOtherRhythmForOneThatNothingHas(String asked, String rhythm) {
        Answer answer = desk.ask(asked);

        assertThat(Desk.codes(answer)).isEmpty();
        assertThat(answer.lead()).contains("No action").contains(rhythm);
    }

    @Test
    void namesTheNewYearAsPeopleWriteIt() {
        assertThat(PlainText.of(desk.ask("what is due before new year")))
                .contains("due before New Year");
    }

    @Test
    void readsACoupleOfWeeksWithoutBeingToldThatItIsDue() {
        assertThat(PlainText.of(desk.ask("what is on in a couple of weeks")))
                .contains("5 Oct 2026 to 19 Oct 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "is the long service lunch every year or every other, 2.6",
        "are the tours yearly or just once, 1.5"
    })
    void takesAChoiceOfRhythmsForHowOften(String asked, String code) {
        Answer answer = desk.ask(asked);

        assertThat(answer).isInstanceOf(Answer.One.class);
        assertThat(Desk.codes(answer)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "when do nominations close",
        "when is the closing date for award nominations",
        "when do i have to put in my papin entry by",
        "what is the last day to apply for a fellowship"
    })
    void tellsNoMonthOfAnEventForTheDayOnWhichEntriesClose(String asked) {
        Answer answer = desk.ask(asked);

        assertThat(answer).isInstanceOf(Answer.NotSaid.class);
        assertThat(PlainText.of(answer)).contains("no closing date");
    }

    @ParameterizedTest
    @CsvSource({
        "what was done in time",
        "which finished late",
        "which were completed after the deadline"
    })
    void doesNotTellWhenThingsWereFinished(String asked) {
        assertThat(PlainText.of(desk.ask(asked))).contains("not when each was finished");
    }

    @Test
    void takesWhatWasBeingPlannedForItsTimescale() {
        assertThat(Desk.codes(desk.ask("when was shadowing being encouraged")))
                .containsExactly("3.5");
    }
}
