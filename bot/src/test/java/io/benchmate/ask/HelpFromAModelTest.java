package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.plan.Plan;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class HelpFromAModelTest {
    private static final String UNKNOWN = "who spins the yarns?";
    private static final Plan PLAN = Desk.plan(SamplePlan.HARROWMERE);

    private final List<String> sent = new ArrayList<>();

    @Test
    void answersFromTheCellsAndSaysThatAModelHelped() {
        Answer.One one = (Answer.One) ask(UNKNOWN, wanting(List.of("1.4"), "", List.of("who"), ""));

        assertThat(one.lead()).contains("1.4", "“C&E”");
        assertThat(one.understood()).isEqualTo("with the help of a language model as: action 1.4");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesHonestlyWhateverTheModelSays(Rewritten given) {
        Answer answer = ask(UNKNOWN, given);

        assertThat(answer).isInstanceOf(Answer.NotSaid.class);
        assertThat(PlainText.of(answer)).doesNotContain("language model", "script", "pay rise");
    }

    static Stream<Rewritten> hostile() {
        return Stream.of(
                wanting(List.of("99.9"), "", List.of(), ""),
                wanting(List.of("1.4", "99.9"), "", List.of(), ""),
                wanting(List.of(), "", List.of(), "everybody gets a pay rise of nine per cent"),
                wanting(List.of(), "", List.of(), "<script>alert(1)</script>"),
                wanting(List.of("1.4"), "everything is done", List.of(), ""),
                wanting(List.of("1.4"), "", List.of("truth"), ""),
                wanting(List.of(), "", List.of(), ""),
                new Rewritten(List.of(), List.of("Parking"), List.of(), "", List.of(), false, ""),
                new Rewritten(List.of(), List.of(), List.of("The King"), "", List.of(), false, ""));
    }

    @Test
    void asksTheModelOnlyWhatTheGrammarDoesNotUnderstand() {
        ask("who looks after mentoring?", wanting(List.of("1.4"), "", List.of(), ""));
        ask("when are the succession plans due?", wanting(List.of("1.4"), "", List.of(), ""));
        ask("thanks", wanting(List.of("1.4"), "", List.of(), ""));

        assertThat(sent).isEmpty();
    }

    @Test
    void goesOnFromAnAnswerThatAModelHelpedWith() {
        FrontDesk desk = desk(wanting(List.of("1.4"), "", List.of(), ""));
        Asker asker = new Asker("somebody", "chat");
        desk.answer(new Question(UNKNOWN, asker, Desk.TODAY));

        Answer next = desk.answer(new Question("and who owns it?", asker, Desk.TODAY));

        assertThat(Desk.codes(next)).containsExactly("1.4");
    }

    private static Rewritten wanting(
            List<String> codes, String status, List<String> asks, String topic) {
        return new Rewritten(codes, List.of(), List.of(), status, asks, false, topic);
    }

    private Answer ask(String question, Rewritten given) {
        return desk(given)
                .answer(new Question(question, new Asker("somebody", "chat"), Desk.TODAY));
    }

    private FrontDesk desk(Rewritten given) {
        Rewriter rewriter =
                (question, outline) -> {
                    sent.add(question);
                    return Optional.of(given);
                };
        return new FrontDesk(() -> List.of(PLAN), Remembering.DEFAULT, rewriter);
    }
}
