package io.benchmate.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;

import io.benchmate.fakes.Posted;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** Files sent to the bot: who may have it fetch one, and what comes of it. */
class UploadTest {
    private final WireMockServer sharePoint =
            new WireMockServer(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"));
    private final String conversation = Activities.newConversation();

    @BeforeEach
    void start() {
        sharePoint.start();
        sharePoint.stubFor(get(anyUrl()).willReturn(ok("no plan")));
    }

    @AfterEach
    void stop() {
        sharePoint.stop();
    }

    @Test
    void fetchesNothingForSomebodyWhoMayLoadNoPlan() {
        ObjectNode message = offering("plan.csv", "more.csv");

        RunningBot.post(message.toString());

        assertThat(messages(1).getFirst().text()).contains("Plans are looked after by admins");
        RunningBot.post(Activities.message(conversation, "hello").toString());
        assertThat(messages(2)).hasSize(2);
        sharePoint.verify(0, getRequestedFor(anyUrl()));
    }

    @Test
    void fetchesAnAdminsFileOnceAndSaysWhatIsWrongWithIt() {
        ObjectNode message = offering("plan.csv");
        message.withObject("/from").put("aadObjectId", RunningBot.ADMIN);

        RunningBot.post(message.toString());
        RunningBot.post(message.toString());

        assertThat(messages(1).getFirst().text()).contains("I could not read this as a plan");
        sharePoint.verify(1, getRequestedFor(anyUrl()));
    }

    @Test
    void fetchesNothingInAChannel() {
        ObjectNode message = offering("plan.csv");
        message.withObject("/from").put("aadObjectId", RunningBot.ADMIN);
        message.withObject("/conversation").put("conversationType", "channel");

        RunningBot.post(message.toString());
        RunningBot.post(Activities.message(conversation, "hello").toString());

        assertThat(messages(1)).hasSize(1);
        sharePoint.verify(0, getRequestedFor(anyUrl()));
    }

    private ObjectNode offering(String... names) {
        ObjectNode message = Activities.message(conversation, "");
        var files = message.putArray("attachments");
        for (String name : names) {
            files.addObject()
                    .put("contentType", "application/vnd.microsoft.teams.file.download.info")
                    .put("name", name)
                    .putObject("content")
                    .put("downloadUrl", "http://127.0.0.1:" + sharePoint.port() + "/" + name);
        }
        return message;
    }

    private List<Posted> messages(int count) {
        return RunningBot.connector().awaitMessages(conversation, count);
    }
}
