package io.benchmate.demo;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.IntSupplier;

/** Posts activities to the bot as the Connector does; Teams too gives up after 15 seconds. */
final class BotCall {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newHttpClient();
    private final IntSupplier port;

    BotCall(IntSupplier port) {
        this.port = port;
    }

    /** The answer's body; missing when there is none. */
    JsonNode post(JsonNode activity) {
        URI address = URI.create("http://127.0.0.1:" + port.getAsInt() + "/api/messages");
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .timeout(Duration.ofSeconds(15))
                        .header("Content-Type", "application/json; charset=utf-8")
                        .POST(HttpRequest.BodyPublishers.ofString(activity.toString()))
                        .build();
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() < 300 && !answer.body().isBlank()
                    ? JSON.readTree(answer.body())
                    : MissingNode.getInstance();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return MissingNode.getInstance();
        }
    }
}
