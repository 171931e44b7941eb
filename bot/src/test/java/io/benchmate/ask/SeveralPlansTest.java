package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.plan.Plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeveralPlansTest {
    private static final Plan CURRENT =
            SmallPlan.named(
                    "Northmoor University action plan 2025-2028",
                    "Ref,Action,Lead,By when",
                    "1.1,Open a workshop for mentoring,Estates,June 2027",
                    "2.4,Hold an awards evening,HR,May 2026");
    private static final Plan OLD =
            SmallPlan.named(
                    "Northmoor University action plan 2022-2025",
                    "Ref,Action,Lead,By when",
                    "1.1,Launch a newsletter,Library,July 2023",
                    "3.7,Buy a kiln,Ceramics,July 2024");

    private final Desk desk = Desk.of(Desk.TODAY, CURRENT, OLD);
    private final Desk turned = Desk.of(Desk.TODAY, OLD, CURRENT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who owns 1.1 in the old plan?",
                "in the previous plan, who owns 1.1?",
                "who owns 1.1 in the 2022-2025 plan?",
                "who owns 1.1 in the predecessor plan?"
            })
    void meansTheOlderPlanByTheOldOne(String question) {
        assertThat(desk.ask(question).lead()).contains("Library");
        assertThat(turned.ask(question).lead()).contains("Library");
    }

    @Test
    void meansTheOneThatIsAskedFirstByTheCurrentOne() {
        assertThat(desk.ask("who owns 1.1 in the current plan?").lead()).contains("Estates");
        assertThat(turned.ask("who owns 1.1 in the current plan?").lead()).contains("Library");
        assertThat(turned.ask("who owns 1.1 in the newest plan?").lead()).contains("Estates");
    }

    @Test
    void namesNoPlanByALastMonthInThePlan() {
        assertThat(desk.ask("what was due last month in the plan on mentoring?"))
                .satisfies(answer -> assertThat(title(answer)).endsWith("2025-2028"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how many actions are there in the 2025-2028 plan?",
                "how many actions are there in the 2025 to 2028 action plan?",
                "how many actions are in the plan for 2025-28?"
            })
    void takesThePlansOwnYearsForItsName(String question) {
        assertThat(desk.ask(question).lead()).contains("2 actions").doesNotContain("due");
        assertThat(Desk.of(Desk.TODAY, CURRENT).ask(question).lead())
                .contains("2 actions")
                .doesNotContain("due");
    }

    @Test
    void goesBackToTheCurrentPlanWhenItIsNamed() {
        desk.ask("who owns 1.1 in the old plan?");

        assertThat(desk.ask("the current plan").lead()).contains("Estates");
        assertThat(desk.ask("and in the old plan?").lead()).contains("Library");
        assertThat(desk.ask("what about the 2025-2028 plan?").lead()).contains("Estates");
        assertThat(desk.ask("who owns 3.7?").lead()).contains("Ceramics");
    }

    @Test
    void saysInAChosenPlanThatAnotherTells() {
        desk.ask("who owns 1.1 in the old plan?");

        Answer silent = desk.ask("2.4");

        assertThat(silent).isInstanceOf(Answer.NotSaid.class);
        assertThat(silent.lead()).contains("say “in the current plan”");
        assertThat(title(silent)).endsWith("2022-2025");
        assertThat(Desk.codes(desk.ask("in the current plan"))).containsExactly("2.4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which plans do you know?",
                "what plans are loaded",
                "What plans are there?",
                "list the plans",
                "do you have any other plans?"
            })
    void listsThePlansAndHowToAskOne(String question) {
        Answer answer = desk.ask(question);

        assertThat(answer.lead()).contains("2 plans");
        assertThat(PlainText.of(answer))
                .contains("2025-2028", "2022-2025", "how is the 2022-2025 plan going?");
        assertThat(title(desk.ask("how is the 2022-2025 plan going?"))).endsWith("2022-2025");
    }

    @Test
    void namesTheOnlyPlan() {
        assertThat(PlainText.of(Desk.of(Desk.TODAY, OLD).ask("which plans do you know?")))
                .contains("one plan", "2022-2025");
    }

    private static String title(Answer answer) {
        return ((Answer.Grounded) answer).basis().plan().facts().title();
    }
}
