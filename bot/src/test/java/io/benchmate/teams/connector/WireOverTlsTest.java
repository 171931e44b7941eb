package io.benchmate.teams.connector;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** Real Teams is reached over TLS, where the thread that watches the connections deciphers too. */
class WireOverTlsTest {
    private static final WireMockServer TEAMS =
            new WireMockServer(
                    wireMockConfig().httpDisabled(true).dynamicHttpsPort().containerThreads(60));
    private static final byte[] HELLO = "{\"text\":\"hello\"}".getBytes(StandardCharsets.UTF_8);

    private final Wire wire = wire(Duration.ofSeconds(30));

    @BeforeAll
    static void start() {
        TEAMS.start();
        TEAMS.stubFor(post(urlMatching("/at-once.*")).willReturn(sent()));
        TEAMS.stubFor(post(urlMatching("/slow.*")).willReturn(sent().withFixedDelay(50)));
        TEAMS.stubFor(
                post(urlMatching("/trickling.*"))
                        .willReturn(sent().withChunkedDribbleDelay(10, 20_000)));
        TEAMS.stubFor(
                post(urlMatching("/broken.*"))
                        .willReturn(aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE)));
    }

    @AfterAll
    static void stop() {
        TEAMS.stop();
    }

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void callsOfManyAtOnceAreAllAnswered() throws Exception {
        List<Attempt> attempts = together(16, "/slow", "/at-once");

        assertThat(attempts).hasSize(32).allMatch(WireOverTlsTest::isCreated);
    }

    @Test
    void aFreshConnectionIsMadeAfterOneThatBroke() throws Exception {
        List<Attempt> first = together(4, "/broken");

        assertThat(first).allMatch(Attempt.Broken.class::isInstance);
        assertThat(together(4, "/at-once")).allMatch(WireOverTlsTest::isCreated);
    }

    @Test
    void oneWhoseAnswerTricklesInHoldsUpNoOther() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Attempt> trickling = threads.submit(() -> call("/trickling"));

            assertThat(together(16, "/at-once")).allMatch(WireOverTlsTest::isCreated);
            assertThat(trickling.isDone()).isFalse();
            wire.close();
            assertThat(trickling.get()).isInstanceOf(Attempt.Broken.class);
        }
    }

    @Test
    void theTimeIsUpThoughAnAnswerTricklesIn() {
        try (Wire impatient = wire(Duration.ofSeconds(1))) {
            Attempt attempt = impatient.call("POST", address("/trickling"), "token", HELLO);

            assertThat(attempt).isEqualTo(new Attempt.Broken("no answer in time"));
        }
    }

    private List<Attempt> together(int times, String... paths) throws Exception {
        List<Future<Attempt>> calls = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < times; i++) {
                for (String path : paths) {
                    calls.add(threads.submit(() -> call(path)));
                }
            }
        }
        List<Attempt> attempts = new ArrayList<>();
        for (Future<Attempt> call : calls) {
            attempts.add(call.get());
        }
        return attempts;
    }

    private Attempt call(String path) {
        return wire.call("POST", address(path), "token", HELLO);
    }

    private static URI address(String path) {
        return URI.create(TEAMS.baseUrl() + path);
    }

    private static boolean isCreated(Attempt attempt) {
        return attempt instanceof Attempt.Answered answered && answered.status() == 201;
    }

    private static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder sent() {
        return aResponse().withStatus(201).withBody("{\"id\":\"1\"}");
    }

    private static Wire wire(Duration readTimeout) {
        try {
            SSLContext trusting = SSLContext.getInstance("TLS");
            trusting.init(null, new TrustManager[] {new Anyone()}, null);
            return new Wire(
                    Duration.ofSeconds(20),
                    readTimeout,
                    HttpClient.newBuilder().sslContext(trusting));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The fake's certificate is its own. */
    private static final class Anyone extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
