package io.benchmate.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.PlainText;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.sample.SamplePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class ReasonsAndPrioritiesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final String WHY = "Half of the juniors have nobody to turn to";
    private static final Plan PLAN = plan("Rationale", "High", "Low", "High", "Medium");

    private static Plan plan(String why, String... priorities) {
        return SmallPlan.of(
                "Ref,Action," + why + ",Priority,Lead,Deadline,RAG",
                "1.1,Start a mentoring scheme," + WHY + "," + priorities[0] + ",HR,May 2025,Red",
                "1.2,Hold a yearly fair,Few people know us," + priorities[1] + ",HR,May 2025,Amber",
                "2.1,Publish profiles," + "," + priorities[2] + ",Press,May 2027,Amber",
                "2.2,Offer first aid courses,Labs asked,"
                        + priorities[3]
                        + ",Safety,May 2027,Amber");
    }

    private static String answer(Plan plan, String question) {
        return PlainText.of(Desk.of(TODAY, plan).ask(question));
    }

    private static String answer(String question) {
        return answer(PLAN, question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rationale",
                "Why",
                "Why?",
                "Reason for action",
                "Issue identified",
                "Background",
                "Rationale / evidence"
            })
    void readsTheReasonForAnAction(String heading) {
        Plan plan = plan(heading, "High", "Low", "High", "Medium");

        assertThat(plan.actions().getFirst().text(Field.REASON)).hasValue(WHY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "why is 1.1 in the plan?",
                "what's the reason behind the mentoring action?",
                "what's the rationale for 1.1?",
                "why are we doing the mentoring scheme?",
                "what is the background to 1.1?",
                "which issue does 1.1 address?",
                "why mentoring?",
                "why the mentoring scheme?"
            })
    void quotesTheReason(String question) {
        assertThat(answer(question)).contains("1.1").contains("the plan says “" + WHY + "”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"why is 2.1 in the plan?", "what's the reason behind 2.1?"})
    void saysWhereNoReasonIsGiven(String question) {
        assertThat(answer(question)).contains("doesn't say").contains("no reason");
    }

    @Test
    void takesWhyAndATopicForAQuestionOfItsOwn() {
        Desk desk = Desk.of(TODAY, PLAN);
        desk.ask("who owns the fair?");

        assertThat(PlainText.of(desk.ask("why mentoring?"))).contains("says “" + WHY + "”");
    }

    @Test
    void countsAnOwnersActionsAndNoFigureOfACell() {
        assertThat(answer("how many of HR's are amber?")).contains("1 action with HR is Amber.");
        assertThat(answer("how many of the juniors have a mentor?")).doesNotContain("actions with");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "why is the skills directory late? | asked for changes",
                "why was the fair credit policy sent back? | section on creative outputs",
                "why is the seat on every faculty board delayed? | come back in January"
            })
    void quotesWhatHoldsAnActionUp(String question, String reason) {
        assertThat(answer(Desk.plan(SamplePlan.HARROWMERE), question)).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "why are the exit interviews late?",
                "why is succession planning late?",
                "why is the flexible working guidance behind?"
            })
    void makesNoReasonOutOfWhatHasBeenDone(String question) {
        assertThat(answer(Desk.plan(SamplePlan.HARROWMERE), question)).contains("no reason");
    }

    @Test
    void takesTheReasonForAnActionForNoneOfItsDelay() {
        assertThat(answer("why is 1.1 late?")).doesNotContain("the plan says “" + WHY);
        assertThat(answer("what's the reason for the delay of 1.1?"))
                .doesNotContain("the plan says “" + WHY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "which are high priority?; 2 actions are high priority.",
                "how many low priority actions?; 1 action is low priority.",
                "show me the high-priority ones; 2 actions are high priority.",
                "which actions have a high priority?; 2 actions are high priority.",
                "high priority ones that are overdue; Understood: overdue · high priority",
                "how many actions with HR are high priority?; 1 action with HR is high priority.",
                "how many of HR's are high priority?; 1 action with HR is high priority.",
                "how many of HR’s actions are overdue?; 2 actions with HR are overdue.",
                "how many are high or medium priority?; 3 actions are high or medium priority.",
                "which are not high priority?; 2 actions are not high priority.",
                "how many amber high priority actions?; 1 action is Amber and is high priority.",
                "what are the top priorities?; 2 actions are top priority."
            })
    void filtersByPriority(String question, String sentence) {
        assertThat(answer(question)).contains(sentence);
    }

    @Test
    void showsThePriorityAndHowItWasUnderstood() {
        assertThat(answer("which are high priority?"))
                .contains("1.1")
                .contains("2.1")
                .doesNotContain("2.2")
                .contains("Priority: High")
                .contains("Understood: high priority");
    }

    @ParameterizedTest
    @CsvSource({
        "H, L, H, M",
        "1, 3, 1, 2",
        "P1, P3, P1, P2",
        "Must, Could, Must, Should",
        "1 - High, 3 - Low, 1 - High, 2 - Medium"
    })
    void knowsThePrioritiesOfMostScales(String one, String two, String three, String four) {
        Plan plan = plan("Why", one, two, three, four);

        assertThat(answer(plan, "how many are high priority?"))
                .contains("2 actions are high priority.");
        assertThat(answer(plan, "which are low priority?")).contains("Action 1.2 is of priority");
    }

    @Test
    void takesNoNumberOfALongScaleForAWord() {
        Plan plan = plan("Why", "1", "5", "2", "4");

        assertThat(answer(plan, "which are high priority?")).contains("doesn't say");
        assertThat(answer(plan, "how many are priority 1?")).contains("1 action is priority 1.");
    }

    @Test
    void tellsThePriorityOfOneAction() {
        assertThat(answer("what priority is 2.2?")).contains("priority “Medium”");
        assertThat(answer("is 1.2 a high priority?")).contains("priority “Low”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"which are high priority?", "how many low priority actions are overdue?"})
    void saysWhereAPlanGivesNoPriorities(String question) {
        Plan plan = SmallPlan.of("Ref,Action,Lead,When", "1,Visits,HR,May 2025", "2,Talks,HR,2027");

        assertThat(answer(plan, question)).contains("doesn't say: it gives no priorities");
    }
}
