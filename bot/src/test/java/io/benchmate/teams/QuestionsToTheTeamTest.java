package io.benchmate.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.Benchmate;
import io.benchmate.fakes.FakeConnector;
import io.benchmate.gaps.Feedback;
import io.benchmate.gaps.OpenQuestion;
import io.benchmate.gaps.OpenQuestions;
import io.benchmate.gaps.Rating;
import io.benchmate.plan.Action;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanFacts;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Revision.Editor;
import io.benchmate.plan.Revisions;
import io.benchmate.plan.Source;
import io.benchmate.plan.Status;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** A technician sends what the plan does not tell to the team, and an admin answers. */
class QuestionsToTheTeamTest {
    private static final String ROBIN = "00000000-0000-0000-0000-000000000001";
    private static final String KIM = "00000000-0000-0000-0000-00000000000a";

    private static FakeConnector connector;
    private static ConfigurableApplicationContext bot;

    @BeforeAll
    static void start() {
        connector = new FakeConnector();
        bot =
                SpringApplication.run(
                        Benchmate.class,
                        "--benchmate.demo=true",
                        "--benchmate.admins.people=" + KIM,
                        "--benchmate.outbox.tick=200ms",
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:mem:gaps;DB_CLOSE_DELAY=-1");
        confirm(plan());
    }

    @AfterAll
    static void stop() {
        bot.close();
        connector.close();
    }

    @Test
    void bringsAQuestionToTheAdminAndTheAnswerBack() throws Exception {
        says(ROBIN, "a:robin", "hello");
        says(KIM, "a:kim", "hello");
        connector.awaitMessages("a:robin", 1);
        connector.awaitMessages("a:kim", 1);

        presses(
                ROBIN,
                "a:robin",
                "send-question",
                "{\"question\":\"Who pays for goggles?\",\"plan\":\"p\",\"action\":\"a1\"}");
        assertThat(connector.awaitMessages("a:robin", 2).getLast().text())
                .contains("the person who looks after the plan is on its way");
        assertThat(connector.awaitMessages("a:kim", 2).getLast().text())
                .contains("Robin Example asked: Who pays for goggles?")
                .contains("1.1 Buy goggles");

        String id = open().id().value();
        String shown = presses(KIM, "a:kim", "show-question", "{\"id\":\"" + id + "\"}");
        assertThat(shown).contains("Who pays for goggles?", "Input.Text");
        String done =
                presses(
                        KIM,
                        "a:kim",
                        "answer-question",
                        "{\"id\":\"%s\",\"answer\":\"The faculty does.\"}".formatted(id));
        assertThat(done).contains("Your answer to Robin Example is on its way");
        assertThat(connector.awaitMessages("a:robin", 3).getLast().text())
                .contains("Kim Example: The faculty does.")
                .contains("the plan itself (Plan of Aldermoor) does not say");
        assertThat(questions().countOpen()).isZero();
    }

    @Test
    void refusesEverybodyElseTheListOfQuestions() throws Exception {
        presses(ROBIN, "a:refused", "list-questions", "{}");

        assertThat(connector.awaitMessages("a:refused", 1).getFirst().text())
                .contains("Only for admins");
    }

    @Test
    void showsNoQuestionWhereOthersReadAlong() throws Exception {
        String channel = "19:lobby@thread.tacv2;messageid=1";
        String sent = "{\"question\":\"Who is leaving?\",\"plan\":\"p\"}";
        presses(ROBIN, channel, "send-question", sent);
        OpenQuestion question =
                questions().open(10).stream()
                        .filter(each -> each.asked().text().equals("Who is leaving?"))
                        .findFirst()
                        .orElseThrow();
        String id = "{\"id\":\"" + question.id().value() + "\",\"answer\":\"x\"}";

        for (String verb :
                List.of("list-questions", "show-question", "answer-question", "dismiss-question")) {
            assertThat(presses(KIM, channel, verb, id))
                    .as(verb)
                    .contains("our own chat")
                    .doesNotContain("Who is leaving?")
                    .doesNotContain("Robin");
        }
        assertThat(questions().find(question.id()).orElseThrow().state())
                .isEqualTo(OpenQuestion.State.OPEN);
        assertThat(connector.posted(channel)).isEmpty();
        presses(KIM, "a:kim", "dismiss-question", id);
    }

    @Test
    void listsTheQuestionsToAnAdminWhoTypesSo() throws Exception {
        says(KIM, "a:list", "Questions");

        assertThat(connector.awaitMessages("a:list", 1).getFirst().text())
                .contains("for the plan’s team");
    }

    @Test
    void keepsAThumbOfEachPerson() throws Exception {
        post(
                """
                {"type":"invoke","name":"message/submitAction","replyToId":"77",
                 "value":{"actionName":"feedback",
                   "actionValue":{"reaction":"dislike","feedback":"{\\"feedbackText\\":\\"too long\\"}"}},\
                """
                        + envelope(ROBIN, "a:thumb"));

        List<Rating> kept = bot.getBean(Feedback.class).latest(10);
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
        return bot.getBean(OpenQuestions.class);
    }

    private static void confirm(Plan plan) {
        Revisions revisions = bot.getBean(Revisions.class);
        Editor editor = new Editor(KIM, "Kim Example");
        Source source = new Source("plan.csv", new byte[0], "", "");
        revisions.confirm(revisions.saveDraft(plan, source, editor).revision().id(), editor);
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

    private static void says(String person, String chat, String text) throws Exception {
        post(
                """
                {"type":"message","id":"1","text":"%s",\
                """
                                .formatted(text)
                        + envelope(person, chat));
    }

    private static String presses(String person, String chat, String verb, String data)
            throws Exception {
        return post(
                """
                {"type":"invoke","id":"2","name":"adaptiveCard/action",
                 "value":{"action":{"type":"Action.Execute","verb":"%s","data":%s}},\
                """
                                .formatted(verb, data)
                        + envelope(person, chat));
    }

    private static String envelope(String person, String chat) {
        return """
        "channelId":"msteams","serviceUrl":"%s","recipient":{"id":"28:bot"},
        "from":{"id":"29:%s","name":"%s","aadObjectId":"%s"},
        "conversation":{"id":"%s","conversationType":"%s"},
        "channelData":{"tenant":{"id":"t"}}}\
        """
                .formatted(
                        connector.serviceUrl(),
                        person,
                        person.equals(KIM) ? "Kim Example" : "Robin Example",
                        person,
                        chat,
                        chat.startsWith("19:") ? "channel" : "personal");
    }

    private static String post(String activity) throws Exception {
        String port = bot.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/messages"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(activity))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).isBetween(200, 202);
            return response.body();
        }
    }
}
