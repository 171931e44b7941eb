package io.benchmate.graphsync.mailman;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Calls Mailman's REST API (docs.mailman3.org, REST API).
 *
 * <p>The API is meant for the same machine or a private network: its password can do everything.
 */
public final class MailmanServer {
    private static final Duration CALL = Duration.ofSeconds(60);

    private final URI base;
    private final String authorization;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();

    /**
     * @param base such as http://localhost:8001/3.1
     */
    public MailmanServer(URI base, String user, String password) {
        this.base = base;
        this.authorization =
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString(
                                        (user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    Answer get(String path) throws IOException {
        return send(request(path).GET());
    }

    Answer post(String path, Map<String, String> form) throws IOException {
        return send(
                form(path)
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        form.entrySet().stream()
                                                .map(
                                                        one ->
                                                                one.getKey()
                                                                        + "="
                                                                        + encoded(one.getValue()))
                                                .collect(Collectors.joining("&")))));
    }

    Answer delete(String path, String field, List<String> values) throws IOException {
        String body =
                values.stream()
                        .map(value -> field + "=" + encoded(value))
                        .collect(Collectors.joining("&"));
        return send(form(path).method("DELETE", HttpRequest.BodyPublishers.ofString(body)));
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder form(String path) {
        return request(path).header("Content-Type", "application/x-www-form-urlencoded");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", authorization)
                .timeout(CALL);
    }

    private Answer send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> response =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** What came back. */
    record Answer(int status, String body) {
        JsonNode json() throws IOException {
            try {
                return JsonMapper.shared().readTree(body);
            } catch (JacksonException e) {
                throw new IOException(e);
            }
        }
    }
}
