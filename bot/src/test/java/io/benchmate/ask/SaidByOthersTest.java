package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How people ask who are no technicians: in the order and the words of their own trade. */
class SaidByOthersTest {
    private static final Desk HARROWMERE = Desk.of(SamplePlan.HARROWMERE);

    private final Desk rated =
            Desk.of(
                    Desk.TODAY,
                    SmallPlan.of(
                            "Ref,Action,Owner,By when,RAG,Star rating",
                            "1,A clay fair,Heads of School,0-2 years,Green,2.4",
                            "2,Print days,People Board,2-5 years,Amber,2.6",
                            "3,Glass course,Estates,2-5 years,Red,4.1"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what is happening about mentoring | mentoring, what is happening about it",
                "who owns the skills directory | the skills directory, who owns it",
                "who owns the skills directory | the skills directory is owned by who?",
                "amber ones owned by HTN | HTN owned amber ones",
                "the recognition actions | could I have the recognition actions for the people"
                        + " board papers?",
                "all of recognition | could you give me the whole recognition section for the"
                        + " dean's briefing pack"
            })
    void asksTheSame(String plain, String said) {
        assertThat(HARROWMERE.codes(said)).isEqualTo(HARROWMERE.codes(plain)).isNotEmpty();
    }

    @Test
    void halfAStarCounts() {
        assertThat(rated.codes("did anything get less than two and a half stars?"))
                .containsExactly("1");
    }

    @Test
    void whatScoredBetterIsSetSideBySide() {
        assertThat(rated.codes("did print days score any better with staff than the clay fair?"))
                .containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void afterAYearOfThePlanComesWhatBeginsThen() {
        assertThat(rated.codes("what is left for after year two?")).containsExactly("2", "3");
    }

    @Test
    void aYearOfServiceIsNoYearOfThePlan() {
        assertThat(PlainText.of(rated.ask("what happens after year two of the glass course")))
                .doesNotContain("after year", "years 3");
    }

    @Test
    void whatIsReachedComesBeforeWhatWasAimedAt() {
        assertThat(HARROWMERE.ask("was the number of placements 20").lead())
                .contains("19 placements");
    }

    @Test
    void whatNobodyHasDoneIsNotDone() {
        assertThat(HARROWMERE.codes("recognition ones that nobody has finished yet"))
                .isEqualTo(HARROWMERE.codes("recognition ones that are not finished"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if a row is marked amber in this document, how far along is it?",
                "what does amber mean"
            })
    void aColourIsExplainedWhereItIsAskedIf(String question) {
        assertThat(PlainText.of(HARROWMERE.ask(question)))
                .contains("begun, but later than we said");
    }

    @Test
    void twoAbbreviationsAreBothExplained() {
        assertThat(PlainText.of(HARROWMERE.ask("what do TPB and HTN stand for?")))
                .contains("Technical People Board", "Harrowmere Technicians' Network");
    }

    @Test
    void whoMaySayThatItIsDoneAsksWhetherItIs() {
        assertThat(HARROWMERE.codes("can the dean say at committee that name badges are finished?"))
                .containsExactly("1.9");
    }

    @Test
    void whatSomethingIsWorthInCashIsASum() {
        assertThat(HARROWMERE.ask("what is a Papin prize worth in cash terms?"))
                .isInstanceOf(Answer.NotSaid.class);
    }
}
