package io.benchmate.teams.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.lists.PlannedChange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class ListWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private final ListWords words = new ListWords(TODAY);

    @ParameterizedTest
    @CsvSource({
        "list, Show",
        "Lists, Show",
        "the mailing list, Show",
        "run now, RunNow",
        "Sync the list now, RunNow",
        "list history, History",
        "pins, Pins",
        "list requests, Requests",
        "my faculty, OurFaculty",
        "Am I on the list?, Mine",
        "am I on the technicians' mailing list, Mine",
        "why am I not on the list?, Mine",
        "why not?, MineStill",
        "take me off until June, TakeMeOff",
        "please remove me from the list, TakeMeOff",
        "Unsubscribe, TakeMeOff",
        "put me on the list, PutMeOn",
        "I've moved to Chemistry, Moved",
        "I have moved to the Department of Physics., Moved",
        "how many technicians are on the list?, HowMany",
        "how many people are on the mailing list, HowMany",
        "how has the list grown?, HowMany",
        "who joined this month?, Done",
        "who left the list last week?, Done",
        "why is Robin Vale on the list?, Why",
        "why isn't robin@uni.example on the list, Why",
        "is Robin Vale on our list?, Why"
    })
    void reads(String said, String kind) {
        assertThat(words.read(said))
                .hasValueSatisfying(
                        ask -> assertThat(ask.getClass().getSimpleName()).isEqualTo(kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what is overdue?",
                "who owns the mailing list action?",
                "list all actions about training",
                "when will the mailing list be updated?",
                "is there a list of technicians?",
                "why is action 2.1 red?",
                "how many actions are done?",
                "history of the commitment",
                "take me through theme 1"
            })
    void leavesToThePlan(String said) {
        assertThat(words.read(said)).isEmpty();
    }

    @Test
    void takesTheNameAndTheTime() {
        assertThat(words.read("why isn't Robin Vale on the list?"))
                .contains(new ListAsk.Why("Robin Vale"));
        assertThat(words.read("why is robin not on the list")).contains(new ListAsk.Why("robin"));
        assertThat(words.read("take me off until 15 June please"))
                .contains(new ListAsk.TakeMeOff("15 June"));
        assertThat(words.read("who joined the list last month?"))
                .contains(
                        new ListAsk.Done(
                                PlannedChange.Kind.JOIN,
                                LocalDate.of(2026, 10, 1),
                                "since the beginning of last month",
                                true));
    }

    @ParameterizedTest
    @CsvSource({
        "June, 2027-05-31",
        "june 2028, 2028-05-31",
        "the end of June, 2027-06-30",
        "15 June, 2027-06-14",
        "15th of June 2028, 2028-06-14",
        "2027-06-15, 2027-06-14",
        "15/06/2027, 2027-06-14",
        "next month, 2026-11-30",
        "December, 2026-11-30",
        "November, 2027-10-31"
    })
    void untilMeansUpToTheDayThatIsNamed(String said, LocalDate last) {
        assertThat(UntilWords.lastDay(said, TODAY)).contains(last);
    }

    @ParameterizedTest
    @CsvSource({"30 June 2027, 2027-06-30", "June, 2027-06-30", "25 November 2026, 2026-11-25"})
    void throughMeansTheDayItself(String said, LocalDate last) {
        assertThat(UntilWords.through(said, TODAY)).contains(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "31 February", "1 November 2026", "2020", "the cows come home"})
    void knowsWhatIsNoDayToCome(String said) {
        assertThat(UntilWords.lastDay(said, TODAY)).isEmpty();
        assertThat(UntilWords.through(said, TODAY)).isEmpty();
    }
}
