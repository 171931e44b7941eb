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
        "next run?, Fresh",
        "when is the next run?, Fresh",
        "export the list, Everybody",
        "download the mailing list as a CSV, Everybody",
        "joiners, Done",
        "leavers?, Done",
        "update the mailing list, RunNow",
        "help lists, Words",
        "help with the mailing list, Words",
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
        "is Robin Vale on our list?, Why",
        "list technicians/science, Show",
        "approve the list, Show",
        "what would change on the list?, Show",
        "run the list now, RunNow",
        "refresh the list, RunNow",
        "start a sync, RunNow",
        "undo the last run, Undo",
        "roll back the last sync, Undo",
        "undo run 12, Undo",
        "show the list's history, History",
        "what changed on the list?, History",
        "who is pinned?, Pins",
        "who opted out of the list?, Pins",
        "list announcements, Greeted",
        "turn on the welcome messages, Greeted",
        "hello and goodbye messages, Greeted",
        "Am I subscribed?, Mine",
        "am I still on the list, Mine",
        "Do I get the list's emails?, Mine",
        "Why am I not getting the mailing list emails?, Mine",
        "I'm not on the list why?, Mine",
        "is my name on the list?, Mine",
        "why was I taken off the list?, Mine",
        "how do I get off the list?, Mine",
        "Could you take me off the list until June?, TakeMeOff",
        "I'd like to come off the list until September, TakeMeOff",
        "I want to leave the list, TakeMeOff",
        "I don’t want to be on the list any more, TakeMeOff",
        "opt me out of the mailing list, TakeMeOff",
        "stop sending me the list's emails please, TakeMeOff",
        "add me to the mailing list please, PutMeOn",
        "Can I be added to the list?, PutMeOn",
        "I want to be on the list, PutMeOn",
        "please put me back on the list, PutMeOn",
        "I have moved from Physics to Mechanical Engineering, Moved",
        "I'm in Chemistry now, Moved",
        "I now work for Mechanical Engineering, Moved",
        "I've changed department to Physics, Moved",
        "My department is now Physics, Moved",
        "I transferred to Chemistry, Moved",
        "I've joined the Physics department, Moved",
        "How many technicians do we have on the list now?, HowMany",
        "What is the size of the list?, HowMany",
        "is the list growing?, HowMany",
        "list growth, HowMany",
        "how far are we from the growth target?, HowMany",
        "is the list on target?, HowMany",
        "who is on the list?, Everybody",
        "show me everyone on the list, Everybody",
        "when is the next sync?, Fresh",
        "last sync?, Fresh",
        "when does the list sync next?, Fresh",
        "when was the list last updated?, Fresh",
        "how fresh is the list?, Fresh",
        "is the list up to date?, Fresh",
        "who owns the list?, Kept",
        "who do I ask about the mailing list?, Kept",
        "who was removed from the list last month?, Done",
        "who joined in November?, Done",
        "who has joined since 3 November?, Done",
        "how many technicians joined this month?, Done",
        "leavers this month, Done",
        "new members of the list, Done",
        "how did Maya Norris get on the list?, Why",
        "why is Robin Vale getting the list's emails?, Why",
        "keep Maya Norris off the list, Keep",
        "put Alex Example on the list, Keep",
        "pin Robin Vale, Keep"
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
                "when is the next run of the survey?",
                "next run of the leadership programme",
                "export the plan",
                "export the list of actions",
                "joiners and leavers process",
                "leavers survey",
                "update the mailing list action",
                "who will update the mailing list?",
                "update the list of champions",
                "help",
                "help with lists of equipment",
                "who owns the mailing list action?",
                "list all actions about training",
                "when will the mailing list be updated?",
                "is there a list of technicians?",
                "why is action 2.1 red?",
                "how many actions are done?",
                "history of the commitment",
                "take me through theme 1",
                "can new starters be added to the mailing list easily?",
                "who maintains the mailing list",
                "who keeps the mailing list up to date?",
                "how do I get our new starter on the mailing list",
                "is there anything about training on the list?",
                "why is there no apprentice on the list?",
                "who joined the steering group?",
                "who left the university?",
                "when is the next run of the leadership programme?",
                "how far are we from the target?",
                "put training on the agenda",
                "announcements"
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

    @Test
    void itIsTheListWhereTheListWasSpokenOf() {
        assertThat(words.read("why is Pat not on it?", true)).contains(new ListAsk.Why("Pat"));
        assertThat(words.read("take me off it", true)).contains(new ListAsk.TakeMeOff(""));
        assertThat(words.read("why is Pat not on it?")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "who joined today?, 2026-11-25, today",
        "who joined last week?, 2026-11-16, since the beginning of last week",
        "who joined in October?, 2026-10-01, since 1 October 2026",
        "who left since 3 December?, 2025-12-03, since 3 December 2025",
        "who joined the list since the cows came home?, 2026-11-01, this month"
    })
    void saysSinceWhenItCounts(String said, LocalDate from, String since) {
        ListAsk.Done done = (ListAsk.Done) words.read(said).orElseThrow();

        assertThat(done.from()).isEqualTo(from);
        assertThat(done.since()).isEqualTo(since);
    }

    @Test
    void takesAPlaceWithoutItsKind() {
        assertThat(words.read("I have moved from Physics to the Department of Chemistry."))
                .contains(new ListAsk.Moved("Chemistry", true));
        assertThat(words.read("I'm in the Chemistry department now"))
                .contains(new ListAsk.Moved("Chemistry", false));
    }

    @ParameterizedTest
    @CsvSource({
        "two weeks, 2026-12-08",
        "a month, 2026-12-24",
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
