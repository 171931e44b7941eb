package io.benchmate.fakes;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** A language model's endpoint; it answers only the questions that it was told of. */
public final class FakeModel implements AutoCloseable {
    /** What a model says that found nothing. */
    public static final String NOTHING =
            """
            {"codes":[],"themes":[],"owners":[],"status":"","asks":[],"count":false,"topic":""}\
            """;

    private final WireMockServer server =
            new WireMockServer(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"));

    public FakeModel() {
        server.start();
    }

    public String baseUrl() {
        return "http://127.0.0.1:" + server.port() + "/v1";
    }

    /** Says this to a question that holds the words. */
    public void says(String words, String content) {
        answers(words, completion(content));
    }

    public void answers(String words, ResponseDefinitionBuilder response) {
        server.stubFor(post(anyUrl()).withRequestBody(containing(words)).willReturn(response));
    }

    public static ResponseDefinitionBuilder completion(String content) {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.putArray("choices").addObject().putObject("message").put("content", content);
        return aResponse().withHeader("Content-Type", "application/json").withBody(body.toString());
    }

    public List<LoggedRequest> calls() {
        return server.getAllServeEvents().stream()
                .map(event -> LoggedRequest.createFrom(event.getRequest()))
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }
}
