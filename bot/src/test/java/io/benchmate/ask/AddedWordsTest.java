package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.plan.Action;
import io.benchmate.plan.Plan;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class AddedWordsTest {
    private static final Plan PLAN = Desk.plan(SamplePlan.HARROWMERE);

    private final List<AddedWords.Link> links = new ArrayList<>();
    private final FrontDesk desk = new FrontDesk(() -> List.of(PLAN), plan -> List.copyOf(links));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is there a crèche voucher?",
                "IS THERE A CRECHE VOUCHER",
                "what's happening with the creche vouchers please",
                "tell me about the voucher for the crèche",
                "any news on the cerche voucher"
            })
    void answersWithTheActionThatItsWordsWereLinkedTo(String question) {
        link("crèche voucher", "3.4");

        Answer answer = ask(question);

        assertThat(answer).isInstanceOf(Answer.One.class);
        Answer.One one = (Answer.One) answer;
        assertThat(one.action().code()).isEqualTo("3.4");
        assertThat(one.quotes()).isNotEmpty();
        assertThat(one.quotes())
                .allSatisfy(quote -> assertThat(one.action().cells()).containsValue(quote.cell()));
        assertThat(one.understood())
                .isEqualTo("“crèche voucher”, which an admin linked to action 3.4");
    }

    @Test
    void saysThatThePlanDoesNotSayBeforeAnybodyLinksTheWords() {
        assertThat(ask("is there a crèche voucher?")).isInstanceOf(Answer.NotSaid.class);
        link("crèche voucher", "3.4");
        assertThat(ask("is there a crèche voucher?")).isInstanceOf(Answer.One.class);

        links.clear();

        assertThat(ask("is there a crèche voucher?")).isInstanceOf(Answer.NotSaid.class);
    }

    @Test
    void neverSaysWhatTheCellsDoNot() {
        link("crèche is approved and free", "4.3");

        Answer.One one = (Answer.One) ask("when is the crèche approved and free?");

        assertThat(one.lead())
                .startsWith("The plan doesn't say: it gives no date for Action 4.3")
                .doesNotContain("free")
                .doesNotContain("approved");
        assertThat(one.understood()).contains("linked");
    }

    @Test
    void answersTheSideThatIsAskedAbout() {
        link("crèche voucher", "3.4");

        Answer.One one = (Answer.One) ask("who owns the crèche voucher?");

        assertThat(one.lead())
                .isEqualTo(
                        "Action 3.4 is with “FTL, TPB” (FTL: Faculty Technical Leads; TPB:"
                                + " Technical People Board, by the plan’s key).");
        assertThat(Desk.codes(ask("and when is it due?"))).containsExactly("3.4");
    }

    @Test
    void showsWhatThePlanFindsItselfBesideIt() {
        List<String> own = Desk.codes(ask("what about mentoring at the crèche?"));
        link("crèche", "3.4");

        List<String> codes = Desk.codes(ask("what about mentoring at the crèche?"));

        assertThat(codes).startsWith("3.4").containsAll(own);
    }

    @Test
    void putsAWrongFindingRightWhenItsWholeQuestionIsLinked() {
        assertThat(Desk.codes(ask("what about mentoring?"))).doesNotContain("3.5");
        link("mentoring", "3.5");

        assertThat(Desk.codes(ask("what about mentoring?"))).containsExactly("3.5");
    }

    @Test
    void leavesListsAndCodesAlone() {
        Answer overdue = ask("what is overdue?");
        Answer coded = ask("2.4");
        link("overdue", "1.1");
        link("2.4", "1.1");

        assertThat(ask("what is overdue?")).isEqualTo(overdue);
        assertThat(Desk.codes(ask("2.4"))).isEqualTo(Desk.codes(coded));
    }

    @Test
    void takesTheLinkWithTheMostWords() {
        link("voucher", "1.1");
        link("crèche voucher", "3.4");

        assertThat(Desk.codes(ask("is there a crèche voucher?"))).containsExactly("3.4");
        assertThat(Desk.codes(ask("is there a voucher?"))).containsExactly("1.1");
    }

    @Test
    void passesOverMereTalkAndActionsThatAreGone() {
        link("what about the", "1.1");
        links.add(new AddedWords.Link("crèche", new io.benchmate.plan.ActionId("gone")));

        assertThat(ask("what about the crèche?")).isInstanceOf(Answer.NotSaid.class);
    }

    @Test
    void findsTheActionInTheSearchExtensionToo() {
        link("crèche", "3.4");

        assertThat(desk.search("crèche", 5)).first().extracting(Action::code).isEqualTo("3.4");
    }

    private void link(String words, String code) {
        Action action =
                PLAN.actions().stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElseThrow();
        links.add(new AddedWords.Link(words, action.id()));
    }

    private Answer ask(String question) {
        LocalDate day = LocalDate.parse("2026-11-02");
        return desk.answer(new Question(question, new Asker("somebody", "chat"), day));
    }
}
