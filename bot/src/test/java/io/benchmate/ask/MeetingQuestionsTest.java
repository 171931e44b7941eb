package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.calendar.Meetings;
import io.benchmate.plan.Readings;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is due by the steering group, and by a day, on 25 November 2026. */
class MeetingQuestionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String PLAN =
            """
            Ref,Action,By when,BRAG
            1,Publish a page for every team,9 December 2026,A
            2,Open a workshop,31 January 2027,A
            3,Write a handbook,October 2026,R
            4,Hold a technicians' day,"Annually, in March",G
            5,Ask the steering group for a budget,TBC,A
            6,Print badges,October 2026,B
            7,Give a prize,Every two years (next 2027),G
            """;

    private List<LocalDate> known =
            new ArrayList<>(List.of(LocalDate.of(2026, 10, 7), LocalDate.of(2026, 12, 9)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what is due before the next steering group?",
                "What's due by the steering group meeting",
                "anything to finish ahead of our next steering committee?",
                "which actions are due before the next meeting of the steering group",
                "what has to be done before the technician commitment steering group meets?",
            })
    void listsWhatIsDueUpToTheNextMeeting(String question) {
        Answer.Several answer = (Answer.Several) ask(question);

        assertThat(codes(answer)).containsExactly("1");
        assertThat(answer.understood())
                .contains("steering", "until 9 Dec 2026")
                .doesNotContain("steeringgroup");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "when is the next steering group?",
                "When does the steering committee meet next?",
                "what date is the next steering group meeting",
            })
    void tellsWhenTheNextMeetingIsWhereADateIsKnown(String question) {
        assertThat(ask(question).lead()).contains("Wednesday 9 December 2026");
    }

    @Test
    void looksBackToTheLastMeetingAndBeyondTheNext() {
        assertThat(ask("what is due after the next steering group?").lead())
                .contains("after the next steering group");
        assertThat(ask("what was due by the last steering group?").lead()).startsWith("None");
        known.add(LocalDate.of(2026, 11, 4));
        assertThat(codes((Answer.Several) ask("what was due by the last steering group?")))
                .containsExactly("3", "6");
    }

    @Test
    void saysHonestlyThatNoDateIsKnownAndWhatToDo() {
        known.removeLast();

        for (String question :
                List.of(
                        "what is due before the next steering group?",
                        "how many are due by the next steering group?")) {
            Answer answer = ask(question);

            assertThat(answer).isInstanceOf(Answer.NotSaid.class);
            assertThat(answer.lead())
                    .contains("I don't know when the steering group meets", "An admin can tell me");
        }
    }

    @Test
    void leavesTheSteeringGroupAsATopicToThePlan() {
        assertThat(ask("which action is about the steering group?")).isNotNull();
        assertThat(ask("what do we ask the steering group for?").lead()).contains("5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what is due before 31 Dec 2026?|until 31 Dec 2026",
                "what is due by 15 May 2027|until 15 May 2027",
                "due by the 1st of March|until 1 Mar 2027",
                "what is due by March 1st|until 1 Mar 2027",
                "what is due by 31/12/2026|until 31 Dec 2026",
                "what is due on 9 December|9 Dec 2026",
                "what is due today|25 Nov 2026",
                "anything due tomorrow?|26 Nov 2026",
                "what is due this quarter|1 Oct 2026 to 31 Dec 2026",
                "what is due in the next 30 days|25 Nov 2026 to 25 Dec 2026",
                "what is due in the next fortnight|25 Nov 2026 to 9 Dec 2026",
                "what is due by 31 June 2027|until 30 Jun 2027",
            })
    void readsOneDay(String question, String days) {
        assertThat(((Answer.Grounded) ask(question)).understood()).contains(days);
    }

    @Test
    void tellsWhenWhatComesRoundIsNext() {
        String lead = ask("what recurs and when next?").lead();

        assertThat(lead).contains("Next: 2027 (7), March 2027 (4).");
    }

    private static List<String> codes(Answer.Several answer) {
        return answer.groups().stream()
                .flatMap(group -> group.lines().stream())
                .map(line -> line.action().code())
                .toList();
    }

    private Answer ask(String question) {
        var read =
                (Reading.Understood)
                        PlanImport.read("plan.csv", PLAN.getBytes(StandardCharsets.UTF_8), "");
        FrontDesk desk =
                new FrontDesk(
                        () -> List.of(read.plan()),
                        Readings.UK,
                        AddedWords.NONE,
                        Remembering.DEFAULT,
                        Rewriter.NONE,
                        () -> Meetings.of(known));
        return desk.answer(new Question(question, new Asker("kim", "chat"), TODAY));
    }
}
