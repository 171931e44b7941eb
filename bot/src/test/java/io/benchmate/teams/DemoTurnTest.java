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
                        "--server.address=0.0.0.0",
                        "--spring.datasource.url=jdbc:h2:mem:demo-turn;DB_CLOSE_DELAY=-1");
    }

    @AfterAll
    static void stop() {
        bot.close();
        connector.close();
    }

    @Test
    void answersWithoutATokenAndShowsNone() throws Exception {
        int status = send("application/json");

        assertThat(status).isEqualTo(202);
        assertThat(connector.awaitMessages("a:demo", 1).getFirst().authorization()).isNull();
    }

    /** A web page of another site can send text/plain to this computer, but not JSON. */
    @Test
    void takesNothingThatAForeignWebPageCouldSend() throws Exception {
        assertThat(send("text/plain")).isEqualTo(415);
    }

    private static int send(String contentType) throws Exception {
        String port = bot.getEnvironment().getRequiredProperty("local.server.port");
        String hello =
                Activities.message("a:demo", "hello")
                        .put("serviceUrl", connector.serviceUrl())
                        .toString();
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/messages"))
                        .header("Content-Type", contentType)
                        .POST(HttpRequest.BodyPublishers.ofString(hello))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
