package io.benchmate.teams;

import static io.benchmate.teams.LocalBot.KIM;
import static io.benchmate.teams.LocalBot.ROBIN;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.gaps.Feedback;
import io.benchmate.gaps.OpenQuestion;
import io.benchmate.gaps.OpenQuestions;
import io.benchmate.gaps.Rating;
import io.benchmate.plan.Action;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanFacts;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Status;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** A technician sends what the plan does not tell to the team, and an admin answers. */
class QuestionsToTheTeamTest {
    private static LocalBot bot;

    @BeforeAll
    static void start() {
        bot = LocalBot.start("gaps", "--benchmate.outbox.tick=200ms");
        bot.live(plan());
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @Test
    void bringsAQuestionToTheAdminAndTheAnswerBack() throws Exception {
        bot.says(ROBIN, "a:robin", "hello");
        bot.says(KIM, "a:kim", "hello");
        bot.connector().awaitMessages("a:robin", 1);
        bot.connector().awaitMessages("a:kim", 1);

        bot.presses(
                ROBIN,
                "a:robin",
                "send-question",
                "{\"question\":\"Who pays for goggles?\",\"plan\":\"p\",\"action\":\"a1\"}");
        assertThat(bot.connector().awaitMessages("a:robin", 2).getLast().text())
                .contains("the person who looks after the plan is on its way");
        assertThat(bot.connector().awaitMessages("a:kim", 2).getLast().text())
                .contains("Robin Example asked: Who pays for goggles?")
                .contains("1.1 Buy goggles");

        String id = open().id().value();
        String shown = bot.presses(KIM, "a:kim", "show-question", "{\"id\":\"" + id + "\"}");
        assertThat(shown).contains("Who pays for goggles?", "Input.Text");
        String done =
                bot.presses(
                        KIM,
                        "a:kim",
                        "answer-question",
                        "{\"id\":\"%s\",\"answer\":\"The faculty does.\"}".formatted(id));
        assertThat(done).contains("Your answer to Robin Example is on its way");
        assertThat(bot.connector().awaitMessages("a:robin", 3).getLast().text())
                .contains("Kim Example: The faculty does.")
                .contains("the plan itself (Plan of Aldermoor) does not say");
        assertThat(questions().countOpen()).isZero();
    }

    @Test
    void refusesEverybodyElseTheListOfQuestions() throws Exception {
        bot.presses(ROBIN, "a:refused", "list-questions", "{}");

        assertThat(bot.connector().awaitMessages("a:refused", 1).getFirst().text())
                .contains("Only for admins");
    }

    @Test
    void showsNoQuestionWhereOthersReadAlong() throws Exception {
        String channel = "19:lobby@thread.tacv2;messageid=1";
        String sent = "{\"question\":\"Who is leaving?\",\"plan\":\"p\"}";
        bot.presses(ROBIN, channel, "send-question", sent);
        OpenQuestion question =
                questions().open(10).stream()
                        .filter(each -> each.asked().text().equals("Who is leaving?"))
                        .findFirst()
                        .orElseThrow();
        String id = "{\"id\":\"" + question.id().value() + "\",\"answer\":\"x\"}";

        for (String verb :
                List.of("list-questions", "show-question", "answer-question", "dismiss-question")) {
            assertThat(bot.presses(KIM, channel, verb, id))
                    .as(verb)
                    .contains("our own chat")
                    .doesNotContain("Who is leaving?")
                    .doesNotContain("Robin");
        }
        assertThat(questions().find(question.id()).orElseThrow().state())
                .isEqualTo(OpenQuestion.State.OPEN);
        assertThat(bot.connector().posted(channel)).isEmpty();
        bot.presses(KIM, "a:kim", "dismiss-question", id);
    }

    @Test
    void listsTheQuestionsToAnAdminWhoTypesSo() throws Exception {
        bot.says(KIM, "a:list", "Questions");

        assertThat(bot.connector().awaitMessages("a:list", 1).getFirst().text())
                .contains("for the plan’s team");
    }

    @Test
    void keepsAThumbOfEachPerson() throws Exception {
        bot.post(
                """
                {"type":"invoke","name":"message/submitAction","replyToId":"77",
                 "value":{"actionName":"feedback",
                   "actionValue":{"reaction":"dislike","feedback":"{\\"feedbackText\\":\\"too long\\"}"}},\
                """
                        + bot.envelope(ROBIN, "a:thumb"));

        List<Rating> kept = bot.get(Feedback.class).latest(10);
        assertThat(kept)
                .singleElement()
                .satisfies(
                        rating -> {
                            assertThat(rating.person()).isEqualTo(ROBIN);
                            assertThat(rating.up()).isFalse();
                            assertThat(rating.answerId()).isEqualTo("77");
                        });
    }

    private static OpenQuestion open() {
        return questions().open(1).getFirst();
    }

    private static OpenQuestions questions() {
        return bot.get(OpenQuestions.class);
    }

    private static Plan plan() {
        Action action =
                new Action(
                        new ActionId("a1"),
                        "1.1",
                        List.of(),
                        List.of("Safety"),
                        "Buy goggles",
                        Status.NOT_GIVEN,
                        Map.of(),
                        List.of());
        return new Plan(new PlanId("p"), PlanFacts.named("Plan of Aldermoor"), List.of(action));
    }
}
