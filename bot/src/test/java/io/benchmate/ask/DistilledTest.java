package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Action;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class DistilledTest {
    private static final Desk DESK = Desk.of(SamplePlan.HARROWMERE);
    private static final IndexedPlan PLAN = new IndexedPlan(Desk.plan(SamplePlan.HARROWMERE));

    private static Optional<String> distilled(String text) {
        Question question = new Question(text, new Asker("robin", "chat"), Desk.TODAY);
        return Distilled.better(question, PLAN, true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    I would like the actions where nobody has filled in an owner   | which actions have no owner
                    anything where the timescale is still blank?                   | which actions have no date
                    for every theme the quantity of actions please                 | how many actions per theme
                    what is the signification of the colour amber                  | what does amber mean
                    I got stuck on TPB, so what do those letters stand for?        | what does TPB mean
                    who has been made responsible for action 4.2 then              | who owns action 4.2
                    """)
    void bringsAQuestionDownToPlainWords(String typed, String plain) {
        assertThat(distilled(typed)).contains(plain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    kindly let us have the total number of items filed under the heading of Recognition | how many actions under Recognition
                    give me whatever has been marked red within Sustainability         | which actions under Sustainability are red
                    so that I can book a room, which action comes next deadline wise?  | which action is due next
                    the due date of 5.1, can you dig it out                            | when is action 5.1 due
                    """)
    void showsTheRowsOfThePlainQuestion(String typed, String plain) {
        assertThat(DESK.codes(typed)).isNotEmpty().isEqualTo(DESK.codes(plain));
    }

    @Test
    void takesAnOwnerFromTheSentenceBesideForThey() {
        assertThat(
                        distilled(
                                "I've a catch-up with LAD this afternoon. Could do with knowing"
                                        + " what they are responsible for in our plan!"))
                .contains("which actions with LAD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which Recognition actions cost money",
                "which Recognition actions are not red",
                "anything in Recognition other than the green ones",
                "are the Visibility ones red or amber",
                "which Recognition actions are on track",
                "how are the Recognition actions going",
                "which actions are with HTN alone",
                "which actions are only with HTN",
                "which of my actions are red",
                "who has got the red ones",
                "why is 4.3 red",
                "what do HTN and LAD have between them",
                "is 2.4 red",
                "how many people are on the TPB",
                "which Sustainability actions are about apprentices",
                "Recognition, and a lunch in 2027",
                "which have more actions, HTN or LAD",
            })
    void leavesWhatAsksForMoreAsItIs(String typed) {
        assertThat(distilled(typed)).isEmpty();
    }

    @Test
    void takesThemFromTheSameMessageRatherThanFromTheQuestionBefore() {
        DESK.askAs("robin", "who owns 2.4?");

        assertThat(
                        Shown.on(
                                DESK.askAs(
                                        "robin",
                                        "I've a catch-up with LAD this afternoon. Could do with"
                                                + " knowing what they are responsible for in our"
                                                + " plan!")))
                .extracting(Action::code)
                .isEqualTo(DESK.codes("which actions are with LAD?"));
    }

    @Test
    void turnsThePageOfAWordyQuestion() {
        String wordy = "please could you list for me whatever carries a status of amber";
        Question asked = new Question(wordy, new Asker("pager", "chat"), Desk.TODAY);
        List<String> first = codes(DESK.front().answer(asked));

        List<String> second = codes(DESK.front().page(asked.onPage(2)));

        assertThat(first).hasSize(Listing.PAGE);
        assertThat(second).isNotEmpty().doesNotContainAnyElementsOf(first);
        assertThat(Stream.concat(first.stream(), second.stream()))
                .containsExactlyElementsOf(DESK.codes("which actions are amber?"));
    }

    private static List<String> codes(Answer answer) {
        return Shown.on(answer).stream().map(Action::code).toList();
    }

    @Test
    void leavesWhatPointsAtTheAnswerBefore() {
        DESK.askAs("meena", "which actions are with HTN?");

        assertThat(
                        Shown.on(
                                DESK.askAs(
                                        "meena",
                                        "please confirm the total number of those under"
                                                + " Recognition")))
                .extracting(Action::code)
                .containsExactly("2.2", "2.6", "2.7");
    }

    @Test
    void leavesWhatGoesOnFromTheQuestionBefore() {
        DESK.askAs("asha", "which Visibility actions are amber?");

        assertThat(Shown.on(DESK.askAs("asha", "and the green ones?")))
                .isNotEmpty()
                .allMatch(action -> action.code().startsWith("1."));
    }

    @Test
    void keepsToTheTypedQuestionWhereItIsUnderstoodAsWell() {
        assertThat(distilled("which Visibility actions are amber")).isEmpty();
        assertThat(distilled("overdue in recognition")).isEmpty();
    }
}
