package io.benchmate.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.fakes.FakeConnector.Fault;
import io.benchmate.fakes.Posted;
import io.benchmate.outbox.Address;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

class TurnTest {
    private final String conversation = Activities.newConversation();

    @Test
    void answersAQuestionWithACardItsSummaryAndItsText() {
        ObjectNode question = Activities.message(conversation, "what can you do");

        int status = RunningBot.post(question.toString()).statusCode();

        Posted answer = messages(1).getFirst();
        assertThat(status).isEqualTo(202);
        assertThat(answer.replyTo()).isEqualTo(question.path("id").asString());
        assertThat(answer.authorization()).isEqualTo("Bearer outbound");
        assertThat(answer.text()).isNotBlank();
        assertThat(answer.activity().has("text"))
                .as("Teams would show it beside the card")
                .isFalse();
        assertThat(answer.activity().path("summary").asString()).isNotBlank();
        assertThat(answer.card().path("type").asString()).isEqualTo("AdaptiveCard");
        assertThat(answer.activity().has("properties")).isFalse();
    }

    @Test
    void takesItsOwnMentionOutOfAChannelsQuestionAndAnswersInTheThread() {
        String thread = "19:channel@thread.tacv2;messageid=1700" + conversation.substring(2);
        ObjectNode message = Activities.message(thread, "<at>Benchmate</at>&nbsp; what can you do");
        message.withObject("/conversation").put("conversationType", "channel");
        message.set(
                "entities",
                Activities.JSON.readTree(
                        """
                        [{"type":"mention","text":"<at>Benchmate</at>",
                          "mentioned":{"id":"28:bot","name":"Benchmate"}}]\
                        """));
        ObjectNode plain = Activities.message(thread, "what can you do");
        plain.withObject("/conversation").put("conversationType", "channel");
        ObjectNode alone = Activities.message(conversation, "what can you do");

        RunningBot.post(message.toString());
        RunningBot.post(plain.toString());
        RunningBot.post(alone.toString());

        List<Posted> inThread = RunningBot.connector().awaitMessages(thread, 2);
        assertThat(inThread.getFirst().text()).isEqualTo(inThread.getLast().text());
        assertThat(messages(1).getFirst().text())
                .as("in one's own chat it offers one's reminders besides")
                .startsWith(inThread.getFirst().text());
    }

    @Test
    void greetsOnceThoughTwoEventsTellOfTheSameArrival() {
        ObjectNode installed =
                Activities.activity("installationUpdate", conversation).put("action", "add");
        ObjectNode added = Activities.activity("conversationUpdate", conversation);
        added.putArray("membersAdded").addObject().put("id", "28:bot");
        ObjectNode last = Activities.message(conversation, "what can you do");

        RunningBot.post(installed.toString());
        RunningBot.post(added.toString());
        messages(1);
        RunningBot.post(last.toString());

        assertThat(messages(2)).hasSize(2);
    }

    @Test
    void forgetsWhereToWriteToSomebodyWhoTookTheBotAway() {
        String person = "00000000-0000-0000-0000-0000000000ff";
        String url = RunningBot.connector().serviceUrl();
        RunningBot.addresses().remember(new Address(person, conversation, RunningBot.TENANT, url));
        ObjectNode removed = Activities.activity("installationUpdate", conversation);
        removed.put("action", "remove").withObject("/from").put("aadObjectId", person);

        RunningBot.post(removed.toString());
        RunningBot.post(Activities.message(conversation, "hello").toString());

        assertThat(messages(1)).hasSize(1);
        assertThat(RunningBot.addresses().of(person)).isEmpty();
    }

    @Test
    void answersARedeliveredMessageOnce() {
        String message = Activities.message(conversation, "what can you do").toString();
        String other = Activities.message(conversation, "hello").toString();

        for (int delivery = 0; delivery < 5; delivery++) {
            assertThat(RunningBot.post(message).statusCode()).isEqualTo(202);
        }
        RunningBot.post(other);

        assertThat(messages(2)).hasSize(2);
    }

    @Test
    void answersNobodyOfAnotherTenant() {
        ObjectNode foreign = Activities.message(conversation, "what can you do");
        foreign.withObject("/channelData/tenant").put("id", "another-tenant");
        ObjectNode own = Activities.message(conversation, "hello");

        int status = RunningBot.post(foreign.toString()).statusCode();
        RunningBot.post(own.toString());

        assertThat(status).isEqualTo(202);
        assertThat(messages(1)).hasSize(1);
        assertThat(messages(1).getFirst().replyTo()).isEqualTo(own.path("id").asString());
    }

    @Test
    void answersQuestionsOfOnePersonInTheirOrder() {
        List<String> ids =
                IntStream.range(0, 6)
                        .mapToObj(_ -> Activities.message(conversation, "hello"))
                        .peek(message -> RunningBot.post(message.toString()))
                        .map(message -> message.path("id").asString())
                        .toList();

        assertThat(messages(6)).extracting(Posted::replyTo).isEqualTo(ids);
    }

    @Test
    void asksForThumbsUnderAnswersOnly() {
        ObjectNode added = Activities.activity("installationUpdate", conversation);
        RunningBot.post(added.put("action", "add").toString());
        messages(1);

        RunningBot.post(Activities.message(conversation, "what is done?").toString());

        assertThat(messages(2))
                .extracting(each -> each.activity().at("/channelData/feedbackLoopEnabled"))
                .extracting(JsonNode::isMissingNode)
                .containsExactly(true, false);
    }

    @Test
    void ignoresWhatItDoesNotKnow() {
        for (String type : List.of("messageUpdate", "messageDelete", "event", "typing", "zebra")) {
            ObjectNode activity = Activities.activity(type, conversation);
            assertThat(RunningBot.post(activity.toString()).statusCode()).isEqualTo(202);
        }
        ObjectNode invoke = Activities.invoke(conversation, "task/fetch", "{}");
        assertThat(RunningBot.post(invoke.toString()).statusCode()).isEqualTo(200);

        RunningBot.post(Activities.message(conversation, "hello").toString());

        assertThat(messages(1)).hasSize(1);
    }

    @Test
    void refusesAFileFromElsewhereWithASentence() {
        ObjectNode message = Activities.message(conversation, "");
        message.withObject("/from").put("aadObjectId", RunningBot.ADMIN);
        message.putArray("attachments")
                .addObject()
                .put("contentType", "application/vnd.microsoft.teams.file.download.info")
                .put("name", "plan.csv")
                .putObject("content")
                .put("downloadUrl", "https://elsewhere.example/plan.csv");

        RunningBot.post(message.toString());

        assertThat(messages(1).getFirst().text()).contains("your university's own Teams files");
    }

    @Test
    void keepsTheProcessesLanguageWhateverAnActivitySays() {
        Locale before = Locale.getDefault();

        RunningBot.post(Activities.message(conversation, "hello").toString());

        messages(1);
        assertThat(Locale.getDefault()).isEqualTo(before);
    }

    @Test
    void losesAndDoublesNothingWhenEveryTenthCallIsTurnedAway() {
        Random random = new Random(7);
        List<Integer> codes = List.of(429, 412, 502, 503, 504);
        List<String> conversations =
                IntStream.range(0, 200).mapToObj(_ -> Activities.newConversation()).toList();
        RunningBot.connector().failWith(() -> fault(random, codes));
        try {
            conversations.forEach(
                    each -> RunningBot.post(Activities.message(each, "hello").toString()));

            assertThat(conversations)
                    .allSatisfy(
                            each ->
                                    assertThat(RunningBot.connector().awaitMessages(each, 1))
                                            .hasSize(1));
        } finally {
            RunningBot.connector().failWith(() -> Fault.NONE);
        }
    }

    private static synchronized Fault fault(Random random, List<Integer> codes) {
        return random.nextInt(10) == 0
                ? Fault.of(codes.get(random.nextInt(codes.size())))
                : Fault.NONE;
    }

    private List<Posted> messages(int count) {
        return RunningBot.connector().awaitMessages(conversation, count);
    }
}
