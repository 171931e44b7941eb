package io.benchmate.teams.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.nudge.Deeds.What;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

/** What owners write back to a reminder, in words as they come. */
class NudgeReplyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "done last week, 14 people came | DONE",
                "We held it on Friday | DONE",
                "all finished, thanks | DONE",
                "nearly there | ON_TRACK",
                "almost done | ON_TRACK",
                "all good | ON_TRACK",
                "going well so far | ON_TRACK",
                "Working on it | ON_TRACK",
                "it slipped to May | DELAYED",
                "It's delayed because of the lift | DELAYED",
                "waiting for estates | DELAYED",
                "We're still waiting for the room | DELAYED",
                "sadly delayed, no hall | DELAYED"
            })
    void areUnderstoodWithoutTheActionsNumber(String said, What what) {
        assertThat(NudgeReply.of(said).map(NudgeReply::what)).contains(what);
        assertThat(NudgeReply.of(said).map(NudgeReply::words)).contains(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.4: done | 2.4 | DONE",
                "1.2 is going fine thanks | 1.2 | ON_TRACK",
                "action V3 slipped to June because the printer broke | V3 | DELAYED",
                "2.4 not done yet | 2.4 | DELAYED",
                "CD1, waiting for HR | CD1 | DELAYED"
            })
    void nameTheActionWhereTheyBeginWithItsNumber(String said, String code, What what) {
        assertThat(NudgeReply.of(said))
                .hasValueSatisfying(
                        reply -> {
                            assertThat(reply.code()).isEqualTo(code);
                            assertThat(reply.what()).isEqualTo(what);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what is done?",
                "not done yet",
                "which are delayed",
                "who is waiting for estates?",
                "good morning",
                "ok",
                "thanks",
                "done actions of HTN",
                "delayed actions",
                "I am not sure"
            })
    void areNotTakenFromQuestionsAndSmallTalk(String said) {
        assertThat(NudgeReply.of(said)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "remind me on Friday | '' | 2026-11-27",
                "Please remind me again in two weeks. | '' | 2026-12-09",
                "remind me tomorrow | '' | 2026-11-26",
                "remind me about 1.2 next week | 1.2 | 2026-11-30",
                "snooze 1.2 until 5 January | 1.2 | 2027-01-05",
                "snooze it for a week | '' | 2026-12-02",
                "put off action V3 until 5 January | v3 | 2027-01-05",
                "stop 1.2 until 5 January please | 1.2 | 2027-01-05"
            })
    void putAnActionOff(String said, String code, LocalDate until) {
        assertThat(SnoozeCommand.of(said, TODAY))
                .hasValueSatisfying(
                        each -> {
                            assertThat(each.code()).isEqualTo(code);
                            assertThat(each.until()).isEqualTo(until);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "remind me again",
                "remind me what 1.2 is about",
                "remind me of the actions of HTN",
                "stop until 5 January",
                "snooze until 5 January",
                "stop 5 January",
                "pause for two weeks",
                "what will you remind me of?"
            })
    void putNoSingleActionOff(String said) {
        assertThat(SnoozeCommand.of(said, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "any reminders for me?",
                "Do I have any reminders?",
                "my reminders",
                "show me my reminders",
                "what are my reminders?",
                "what reminders do I have?",
                "what will you remind me of?",
                "What's due for me?",
                "what do I need to do next?",
                "what do you need from me?"
            })
    void askingWhatComesShowsIt(String said) {
        assertThat(NudgeCommand.of(said, TODAY)).contains(new NudgeCommand.Show());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nudges",
                "what is due?",
                "what is due for HTN?",
                "what do I need to do about mentoring?",
                "any reminders for technicians in the plan?"
            })
    void askingOfThePlanOrAsAnAdminIsLeftToThem(String said) {
        assertThat(NudgeCommand.of(said, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "slipped to June because the printer broke | June",
                "it slipped to May | May",
                "delayed until the end of March 2027, no hall | the end of March 2027",
                "waiting for estates, expected in Spring term | Spring term",
                "postponed to 3 February 2027. Sorry | 3 February 2027",
                "held up, we hope for next term | next term",
                "delayed because of the lift | ''",
                "waiting for the room, which may be hard | ''"
            })
    void proposeWhatADelayExpectsNow(String said, String expected) {
        assertThat(ExpectedWords.of(said)).isEqualTo(expected);
    }

    @Test
    void sayingThatOneIsAwayPauses() {
        assertThat(NudgeCommand.of("I'm on leave until 5 January", TODAY))
                .contains(new NudgeCommand.Pause(LocalDate.of(2027, 1, 5)));
        assertThat(NudgeCommand.of("stop until 5 January", TODAY))
                .contains(new NudgeCommand.Pause(LocalDate.of(2027, 1, 5)));
        assertThat(NudgeCommand.of("pause until whenever", TODAY))
                .contains(new NudgeCommand.WhichDay("whenever"));
        assertThat(NudgeCommand.of("stop", TODAY)).contains(new NudgeCommand.AskWhat());
    }
}
