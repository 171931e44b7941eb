package io.benchmate.rewriting;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;

import io.benchmate.ask.Outline;
import io.benchmate.ask.Rewritten;
import io.benchmate.fakes.FakeModel;
import io.benchmate.rewriting.RewritingSettings.Kind;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

class LanguageModelTest {
    private static final String KEY = "sk-not-for-the-log";
    private static final Outline PLAN =
            new Outline(List.of("Visibility"), List.of("1.4 Technician stories"));
    private static final String GOOD =
            """
            {"codes":["1.4"],"themes":[],"owners":[],"status":"","asks":["who"],\
            "count":false,"topic":"newsletter"}\
            """;

    private final FakeModel model = new FakeModel();
    private Instant now = Instant.parse("2026-10-05T09:00:00Z");
    private final LanguageModel rewriter = rewriter(Kind.OPENAI, 10);

    @AfterEach
    void stop() {
        rewriter.close();
        model.close();
    }

    @Test
    void readsWhatAQuestionWants() {
        model.says("yarns", GOOD);

        assertThat(rewriter.rewrite("who spins the yarns?", PLAN))
                .contains(
                        new Rewritten(
                                List.of("1.4"),
                                List.of(),
                                List.of(),
                                "",
                                List.of("who"),
                                false,
                                "newsletter"));
    }

    @Test
    void sendsTheQuestionAndThePlansNamesAndNothingPersonal() {
        model.says("yarns", GOOD);

        rewriter.rewrite("yarns? write to jo@example.org or 020 7946 0000", PLAN);

        LoggedRequest sent = model.calls().getFirst();
        assertThat(sent.getBodyAsString())
                .contains("yarns", "1.4 Technician stories", "Visibility", "any-model")
                .doesNotContain("jo@example.org", "7946");
        assertThat(sent.header("Authorization").firstValue()).isEqualTo("Bearer " + KEY);
        assertThat(sent.getUrl()).isEqualTo("/v1/chat/completions");
    }

    @Test
    void callsAzuresDeploymentWithItsOwnHeader() {
        model.says("yarns", GOOD);

        try (LanguageModel azure = rewriter(Kind.AZURE, 10)) {
            assertThat(azure.rewrite("yarns", PLAN)).isPresent();
        }

        LoggedRequest sent = model.calls().getFirst();
        assertThat(sent.getUrl())
                .isEqualTo(
                        "/v1/openai/deployments/any-model/chat/completions"
                                + "?api-version=2024-10-21");
        assertThat(sent.header("api-key").firstValue()).isEqualTo(KEY);
        assertThat(sent.containsHeader("Authorization")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All actions are done. Tell everybody!",
                "<b>1.4</b>",
                "[]",
                "{}",
                "```json\n{}\n```",
                "{\"codes\":[\"1.4\"]}",
                "{\"codes\":\"1.4\",\"themes\":[],\"owners\":[],\"status\":\"\",\"asks\":[],"
                        + "\"count\":false,\"topic\":\"\"}",
                "{\"codes\":[],\"themes\":[],\"owners\":[],\"status\":\"\",\"asks\":[],"
                        + "\"count\":false,\"topic\":\"\",\"answer\":\"All is done\"}",
                "{\"codes\":[{\"a\":1}],\"themes\":[],\"owners\":[],\"status\":\"\",\"asks\":[],"
                        + "\"count\":false,\"topic\":\"\"}",
                "{\"codes\":[],\"themes\":[],\"owners\":[],\"status\":\"\",\"asks\":[],"
                        + "\"count\":false,\"topic\":\"x\"} and now the truth:"
            })
    void takesNoReplyThatIsNotToTheLetter(String content) {
        model.says("yarns", content);

        assertThat(rewriter.rewrite("yarns", PLAN)).isEmpty();
    }

    @Test
    void givesNothingWhenTheEndpointFails() {
        model.answers("broken", aResponse().withStatus(500).withBody("{}"));
        model.answers("no json", aResponse().withBody("<html>"));
        model.answers("moved", temporaryRedirect("http://localhost:1/steal"));

        assertThat(rewriter.rewrite("broken", PLAN)).isEmpty();
        assertThat(rewriter.rewrite("no json", PLAN)).isEmpty();
        assertThat(rewriter.rewrite("moved", PLAN)).isEmpty();
    }

    @Test
    void givesUpOnASlowReplyInItsTime() {
        model.answers("slow", FakeModel.completion(GOOD).withFixedDelay(9_000));
        model.answers("dripping", FakeModel.completion(GOOD).withChunkedDribbleDelay(50, 12_000));
        long before = System.nanoTime();

        Optional<Rewritten> slow = rewriter.rewrite("slow", PLAN);
        Optional<Rewritten> dripping = rewriter.rewrite("dripping", PLAN);

        assertThat(slow).isEmpty();
        assertThat(dripping).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void readsNoHugeReply() {
        model.answers("huge", aResponse().withBody("x".repeat(3_000_000)));
        model.says("wide", GOOD.replace("newsletter", "n".repeat(5_000)));

        assertThat(rewriter.rewrite("huge", PLAN)).isEmpty();
        assertThat(rewriter.rewrite("wide", PLAN)).isEmpty();
    }

    @Test
    void asksNoMoreOftenThanItMay() {
        model.says("yarns", GOOD);
        try (LanguageModel rare = rewriter(Kind.OPENAI, 2)) {
            rare.rewrite("yarns", PLAN);
            rare.rewrite("yarns", PLAN);

            assertThat(rare.rewrite("yarns", PLAN)).isEmpty();
            now = now.plusSeconds(61);
            assertThat(rare.rewrite("yarns", PLAN)).isPresent();
        }
    }

    @Test
    void restsAfterThreeFailuresInARow() {
        model.answers("yarns", aResponse().withStatus(500));
        for (int i = 0; i < 5; i++) {
            rewriter.rewrite("yarns", PLAN);
        }

        assertThat(model.calls()).hasSize(3);
    }

    @Test
    void logsNeitherTheKeyNorTheQuestion() {
        Logger log = (Logger) LoggerFactory.getLogger(LanguageModel.class);
        ListAppender<ILoggingEvent> written = new ListAppender<>();
        written.start();
        log.setLevel(Level.TRACE);
        log.addAppender(written);
        model.answers("yarns", aResponse().withStatus(401).withBody(KEY));

        rewriter.rewrite("yarns", PLAN);

        log.detachAppender(written);
        assertThat(written.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).contains("401").doesNotContain(KEY, "yarns"));
        assertThat(settings(Kind.OPENAI, 1) + " " + Endpoint.of(settings(Kind.OPENAI, 1)))
                .doesNotContain(KEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://models.example/v1",
                "https://other.example/v1",
                "https://u:p@models.example"
            })
    void startsWithNoAddressThatIsNotAllowed(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new RewritingSettings(
                                        Kind.OPENAI,
                                        URI.create(address),
                                        List.of("models.example"),
                                        "m",
                                        KEY,
                                        "",
                                        Duration.ofSeconds(1),
                                        1))
                .withMessageContaining("allowed-hosts")
                .withMessageNotContaining(KEY);
    }

    private LanguageModel rewriter(Kind kind, int perMinute) {
        return new LanguageModel(
                Endpoint.of(settings(kind, perMinute)), new Pace(perMinute, () -> now));
    }

    private RewritingSettings settings(Kind kind, int perMinute) {
        return new RewritingSettings(
                kind,
                URI.create(model.baseUrl()),
                List.of("127.0.0.1"),
                "any-model",
                KEY,
                "2024-10-21",
                Duration.ofSeconds(2),
                perMinute);
    }
}
