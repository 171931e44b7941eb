package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;

/** Lists by number, date, owner and state, asked in the words of people in a hurry. */
class ListsInOtherWordsTest {
    private final Desk sample = Desk.of(SamplePlan.HARROWMERE);

    private final Desk numbered =
            Desk.of(
                    LocalDate.of(2026, 3, 2),
                    SmallPlan.noted(
                            "Northmoor action plan\n"
                                    + "L&B = Labs and Buildings work stream\n"
                                    + "LSO = Laboratory Safety Office\n"
                                    + "Amber = some delays or problems\n"
                                    + "Green = on track, no problems\n",
                            "Ref,Action,Theme,Timescale,Lead,Status,Evidence",
                            "1,Publish the kiln rota,Visibility,January 2026,L&B LSO,A,",
                            "2,Welcome lunch for starters,Recognition,Ongoing,L&B,G,Lunch held.",
                            "3,Loan pool of microscopes,Sustainability,May 2026,LSO,A,Shelved:"
                                    + " the pool was superseded by the stores review.",
                            "4,Badges for demonstrators,Recognition,TBC,Porters,A,"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is 3 late",
                "whos doing 3",
                "any movement on 3",
                "why is 3 still amber",
                "has anybody looked at 3"
            })
    void takesABareNumberForAnActionOfAPlanThatNumbersThemSo(String question) {
        assertThat(Desk.codes(numbered.ask(question))).containsExactly("3");
    }

    @Test
    void takesNoNumberOfMonthsForAnAction() {
        assertThat(Desk.codes(numbered.ask("is 3 months enough for the loan pool")))
                .isNotEqualTo(List.of("3", "1"));
    }

    @ParameterizedTest
    @CsvSource({
        "what does L and B do, '1,2'",
        "which are shared between teams, 1",
        "which have more than one owner, 1",
        "which are only L&B, 2",
        "what is the laboratory safety lot down for, '1,3'",
        "which has the porters as owner, 4"
    })
    void findsOwnersAsTheyAreSaid(String question, String codes) {
        assertThat(numbered.codes(question)).containsExactlyInAnyOrder(codes.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which were overtaken by events",
                "anything that is no longer relevant",
                "which ones did we give up on"
            })
    void tellsWhatCommentsSayWasLetGo(String question) {
        assertThat(numbered.codes(question)).containsExactly("3");
    }

    @ParameterizedTest
    @CsvSource({
        "which ones have a proper date, '1,3'",
        "which ones dont say when, 4",
        "which have no proper date, '2,4'",
        "which have nobody put a date on, 4",
        "what ticks over, 2",
        "what have we let slip, 1",
        "which arent overdue, 3"
    })
    void readsDatesAsTheyAreTalkedAbout(String question, String codes) {
        assertThat(numbered.codes(question)).containsExactly(codes.split(","));
    }

    @Test
    void countsWhatIsNotInTroubleAsSuch() {
        assertThat(numbered.codes("what is not in trouble")).containsExactly("2");
    }

    @Test
    void readsWhatIsStillToFinishAsOpen() {
        assertThat(sample.codes("what is still to finish"))
                .isNotEmpty()
                .isEqualTo(sample.codes("what is not done"));
    }

    @ParameterizedTest
    @CsvSource({
        "anything due before the years out, anything due by the end of the year",
        "whats due between now and christmas, whats due by christmas",
        "this months deadlines, whats due this month",
        "what have we not even begun, which have not started",
        "what are we behind on, what is overdue"
    })
    void readsOneListInTwoWordings(String asked, String plain) {
        assertThat(sample.codes(asked)).isEqualTo(sample.codes(plain));
    }

    @Test
    void meansTheMonthOfTheDayThatWasNamed() {
        assertThat(sample.codes("back from leave 9 november, what is due that month"))
                .isEqualTo(sample.codes("what is due in november"));
    }

    @Test
    void tellsWhatTheOneActionOfAnOwnerIsAbout() {
        Answer answer = numbered.ask("im a porter, what have i let myself in for");
        assertThat(Desk.codes(answer)).containsExactly("4");
    }

    @Test
    void narrowsTheListBeforeByABareFilter() {
        numbered.ask("what does L&B do");
        assertThat(Desk.codes(numbered.ask("which are green"))).containsExactly("2");
    }

    @Test
    void narrowsAFilterBeforeByABareTheme() {
        numbered.ask("which are amber");
        assertThat(Desk.codes(numbered.ask("in recognition?"))).containsExactly("4");
    }

    @Test
    void asksHowTheOneActionStandsInAWord() {
        numbered.ask("action 1");
        assertThat(Desk.codes(numbered.ask("late?"))).containsExactly("1");
    }

    @Test
    void movesOnToTheOneAfter() {
        numbered.ask("action 2");
        assertThat(Desk.codes(numbered.ask("and the one after?"))).containsExactly("3");
    }

    @Test
    void countsTheOnesOfAnOwner() {
        assertThat(numbered.ask("how many porters ones are there"))
                .isInstanceOfSatisfying(
                        Answer.Count.class, count -> assertThat(count.count()).isEqualTo(1));
    }

    @ParameterizedTest
    @CsvSource({
        "whats next, what is due next",
        "soonest, what is due next",
        "which has the longest to run, which finishes last"
    })
    void readsWhatComesFirstAndLastInAWord(String asked, String plain) {
        assertThat(sample.codes(asked)).isNotEmpty().isEqualTo(sample.codes(plain));
    }
}
