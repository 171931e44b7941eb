package io.benchmate.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.fakes.Posted;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Pressed buttons, searches and thumbs, and what happens when work fails. */
class InvokeTest {
    private final String conversation = Activities.newConversation();

    @Test
    void showsThatItIsAtWorkWhenAnAnswerTakesLong() {
        CountDownLatch plan = LoadedPlans.SAMPLE.hold();
        RunningBot.post(Activities.message(conversation, "what is done?").toString());

        List<Posted> sofar = RunningBot.connector().await(conversation, 1);
        plan.countDown();

        assertThat(sofar).extracting(Posted::typing).containsExactly(true);
        assertThat(messages(1)).hasSize(1);
    }

    @Test
    void tellsOnlyWhoeverPressedInAChannelWhatCameOfIt() {
        ObjectNode press =
                Activities.invoke(
                        conversation, "adaptiveCard/action", "{\"action\":{\"verb\":\"old\"}}");
        press.withObject("/conversation").put("conversationType", "groupChat");

        String answer = RunningBot.post(press.toString()).body();

        assertThat(answer).contains("no longer works");
        assertThat(RunningBot.connector().posted(conversation)).isEmpty();
    }

    @Test
    void tellsAReferenceButNotTheCauseWhenItFails() {
        LoadedPlans.SAMPLE.breakDown();
        try {
            String search =
                    Activities.invoke(conversation, "composeExtension/query", "{}").toString();

            String answer = RunningBot.post(search).body();

            assertThat(answer).containsPattern("reference: BM-[0-9A-F]{6}");
            assertThat(answer).doesNotContain("secret detail");
        } finally {
            LoadedPlans.SAMPLE.mend();
        }
    }

    @Test
    void turnsAPageInTheCallItself() {
        JsonNode answer =
                press(
                        "{\"verb\":\"page\",\"data\":{\"question\":\"list all"
                                + " actions\",\"page\":2}}");

        assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
        assertThat(answer.path("type").asString())
                .isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(answer.path("value").path("type").asString()).isEqualTo("AdaptiveCard");
    }

    @Test
    void findsActionsWhileAMessageIsWritten() {
        ObjectNode search =
                Activities.invoke(
                        conversation,
                        "composeExtension/query",
                        """
                        {"commandId":"findAction",
                         "parameters":[{"name":"words","value":"training"}],
                         "queryOptions":{"skip":0,"count":5}}\
                        """);

        JsonNode found =
                Activities.JSON
                        .readTree(RunningBot.post(search.toString()).body())
                        .path("composeExtension");

        assertThat(found.path("type").asString()).isEqualTo("result");
        assertThat(found.path("attachments").size()).isBetween(1, 5);
        assertThat(found.at("/attachments/0/content/type").asString()).isEqualTo("AdaptiveCard");
        assertThat(found.at("/attachments/0/preview/content/title").asString()).isNotBlank();
    }

    @Test
    void takesAThumbWithoutAWord() {
        ObjectNode thumb =
                Activities.invoke(
                        conversation,
                        "message/submitAction",
                        """
                        {"actionName":"feedback","actionValue":{"reaction":"like",
                         "feedback":"{\\"feedbackText\\":\\"good\\"}"}}\
                        """);
        thumb.put("replyToId", "f:1");

        assertThat(RunningBot.post(thumb.toString()).statusCode()).isEqualTo(200);
    }

    @Test
    void changesTheMessageWhereAnOlderClientSubmitsThePage() {
        RunningBot.post(Activities.message(conversation, "list all actions").toString());
        String shown = messages(1).getFirst().id();
        ObjectNode submit = Activities.activity("message", conversation).put("replyToId", shown);
        submit.putObject("value").put("verb", "page").put("question", "list all actions");

        RunningBot.post(submit.toString());

        Posted changed = messages(2).getLast();
        assertThat(changed.change()).isTrue();
        assertThat(changed.id()).isEqualTo(shown);
    }

    @Test
    void tellsAReferenceInTheChatWhenAQuestionFails() {
        LoadedPlans.SAMPLE.breakDown();
        try {
            RunningBot.post(Activities.message(conversation, "what is done?").toString());

            Posted apology = messages(1).getFirst();
            assertThat(apology.text()).containsPattern("reference: BM-[0-9A-F]{6}");
            assertThat(apology.activity().toString()).doesNotContain("secret detail");
        } finally {
            LoadedPlans.SAMPLE.mend();
        }
    }

    /** A class that is missing or a stack that is full must leave nobody waiting. */
    @Test
    void tellsAReferenceTooWhenItFailsByAnError() {
        LoadedPlans.SAMPLE.breakDown(new NoClassDefFoundError("secret detail"));
        try {
            RunningBot.post(Activities.message(conversation, "what is done?").toString());
            String search =
                    Activities.invoke(conversation, "composeExtension/query", "{}").toString();

            assertThat(messages(1).getFirst().text()).containsPattern("reference: BM-[0-9A-F]{6}");
            assertThat(RunningBot.post(search).body())
                    .containsPattern("reference: BM-[0-9A-F]{6}")
                    .doesNotContain("secret detail");
        } finally {
            LoadedPlans.SAMPLE.mend();
        }
    }

    private JsonNode press(String action) {
        ObjectNode press =
                Activities.invoke(
                        conversation, "adaptiveCard/action", "{\"action\":" + action + "}");
        return Activities.JSON.readTree(RunningBot.post(press.toString()).body());
    }

    private List<Posted> messages(int count) {
        return RunningBot.connector().awaitMessages(conversation, count);
    }
}
