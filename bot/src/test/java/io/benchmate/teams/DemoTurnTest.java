package io.benchmate.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.Benchmate;
import io.benchmate.fakes.FakeConnector;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

class DemoTurnTest {
    private static FakeConnector connector;
    private static ConfigurableApplicationContext bot;

    @BeforeAll
    static void start() {
        connector = new FakeConnector();
        bot =
                SpringApplication.run(
                        Benchmate.class,
                        "--benchmate.demo=true",
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:mem:teams;DB_CLOSE_DELAY=-1");
    }

    @AfterAll
    static void stop() {
        bot.close();
        connector.close();
    }

    @Test
    void answersAMessageWithACardItsSummaryAndItsText() throws Exception {
        int status = send(message("a:1", "1", "what's happening about job descriptions?"));

        assertThat(status).isEqualTo(202);
        var answer = connector.awaitMessages("a:1", 1).getFirst();
        assertThat(answer.replyTo()).isEqualTo("1");
        assertThat(answer.text()).isNotBlank();
        assertThat(answer.activity().path("summary").asString()).isNotBlank();
        assertThat(answer.activity().at("/attachments/0/contentType").asString())
                .isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(answer.card().isObject()).isTrue();
    }

    private static int send(String activity) throws Exception {
        String port = bot.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/messages"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(activity))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private static String message(String conversation, String id, String text) {
        return """
        {"type":"message","id":"%s","channelId":"msteams","serviceUrl":"%s","text":"%s",
         "from":{"id":"29:x","name":"Robin Vale","aadObjectId":"00000000-0000-0000-0000-000000000001"},
         "recipient":{"id":"28:bot"},"conversation":{"id":"%s","conversationType":"personal"},
         "channelData":{"tenant":{"id":"t"}}}\
        """
                .formatted(id, connector.serviceUrl(), text, conversation);
    }
}
