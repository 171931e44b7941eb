package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Words that narrow a list elsewhere, where they only belong to what a question is about. */
class EverydayFramesTest {
    private final Desk desk =
            Desk.of(
                    Desk.TODAY,
                    SmallPlan.of(
                            "Ref,Theme,Action,Timescale,Status,Evidence",
                            "1,Working life,Workforce planning and career progression,2027,Green,"
                                    + "In hand",
                            "2,Career development,Send somebody to the Aurora programme,2026,Green,"
                                    + "Two nominated",
                            "3,Working life,Meet over a monthly cake,Immediate,Green,"
                                    + "Every faculty has had its turn",
                            "4,Working life,A birthday event for the network,Year 1,Blue,"
                                    + "The event was held in November 2025",
                            "5,Working life,Staff induction for technicians,2026,Green,"
                                    + "Piloted in May 2025 and well received",
                            "6,Working life,A charter of value statements,2027,Amber,"
                                    + "HR and OD met technicians to create them"));

    @Test
    void oneWordOfAThemeInsideALongerPhraseNamesNoTheme() {
        assertThat(codes("what about career progression?")).containsExactly("1");
        assertThat(codes("what about career development?")).containsExactly("2");
    }

    @Test
    void whoIsStuckOnAGradeAsksForNoActionInTrouble() {
        assertThat(codes("I am stuck on the same grade")).containsExactly("1");
    }

    @Test
    void theMonthlyCakeIsOneThingAndNoListOfWhatComesRound() {
        assertThat(codes("what happened to the monthly cake?")).containsExactly("3");
    }

    @Test
    void managersOfTheFutureAskForNoFutureWork() {
        Answer answer = desk.ask("any help for female managers of the future?");

        assertThat(answer).isInstanceOf(Answer.One.class);
        assertThat(Desk.codes(answer)).containsExactly("2");
    }

    @Test
    void whoCameUpWithSomethingCameToNoEvent() {
        Answer answer = desk.ask("who came up with the value statements?");

        assertThat(answer).isInstanceOf(Answer.One.class);
        assertThat(PlainText.of(answer)).contains("HR and OD met technicians");
    }

    @Test
    void whatWasTriedOutWasPiloted() {
        Answer answer = desk.ask("when was the induction trialled?");

        assertThat(PlainText.of(answer)).contains("May 2025");
        assertThat(answer).isInstanceOf(Answer.One.class);
    }

    @Test
    void whetherThereIsAGroupAsksForNoneOfItsOwnActions() {
        Desk owned =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.of(
                                "Ref,Action,Timescale,Owner",
                                "1,Found a termly technician forum,2026,HR",
                                "2,Guidance on credit in papers,2026,Technician forum / HR",
                                "3,Film our workshops,2027,Technician forum"));

        assertThat(owned.codes("is there a technician forum?")).containsExactly("1");
        assertThat(owned.codes("is there anything the technician forum has to do?"))
                .containsExactly("2", "3");
    }

    @Test
    void howManyTimesAYearAsksForARhythmAndForNoNumber() {
        Desk meetings =
                Desk.of(
                        Desk.TODAY,
                        SmallPlan.of(
                                "Ref,Action,Timescale,Evidence",
                                "1,Set up groups and a termly technician forum,2026,Begun",
                                "2,A channel for messages,2026,Two way messages on the forum"));

        assertThat(meetings.codes("how many times a year is the forum?")).containsExactly("1");
    }

    private List<String> codes(String question) {
        return Desk.codes(desk.ask(question));
    }
}
