package io.benchmate.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Who gets in: this computer's own page and programs, whatever a foreign page makes it call. */
class DemoDoorTest {
    private static Demo demo;

    @BeforeAll
    static void start() {
        demo = Demo.start(List.of("--server.port=0"));
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LOCALHOST"})
    void opensToThisComputer(String host) throws Exception {
        assertThat(get("/demo/cast", host + ":" + port())).startsWith("HTTP/1.1 200");
        assertThat(get("/demo/cast", host)).startsWith("HTTP/1.1 200");
    }

    /** DNS rebinding: a name that its owner has pointed at 127.0.0.1. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "rebound.example",
                "127.0.0.1.rebound.example",
                "localhost.rebound.example:80",
                "192.168.0.7",
                "localhost."
            })
    void answersToNoOtherName(String host) throws Exception {
        assertThat(get("/demo/log", host)).startsWith("HTTP/1.1 403").doesNotContain(host);
        assertThat(post("/api/messages", host, "")).startsWith("HTTP/1.1 403");
    }

    @ParameterizedTest
    @CsvSource({
        "Origin: https://evil.example",
        "Origin: null",
        "Origin: http://localhost:1",
        "Sec-Fetch-Site: cross-site",
        "X-Forwarded-For: 10.0.0.1",
        "X-Forwarded-Host: bot.example",
        "Forwarded: for=10.0.0.1"
    })
    void takesNothingOfAForeignPageOrThroughAProxy(String header) throws Exception {
        String host = "127.0.0.1:" + port();

        for (String path : List.of("/demo/say", "/demo/clock", "/api/messages")) {
            assertThat(post(path, host, header + "\r\n")).startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void takesItsOwnPagesCalls() throws Exception {
        String host = "127.0.0.1:" + port();
        String own = "Origin: http://" + host + "\r\nSec-Fetch-Site: same-origin\r\n";

        assertThat(post("/demo/clock", host, own)).startsWith("HTTP/1.1 200");
    }

    private static String get(String path, String host) throws IOException {
        return call("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n", "");
    }

    private static String post(String path, String host, String headers) throws IOException {
        String head = "POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers;
        return call(head + "Content-Type: application/json\r\nContent-Length: 2\r\n", "{}");
    }

    /** By hand: the JDK's client writes the Host header itself. */
    private static String call(String head, String body) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            String request = head + "Connection: close\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int port() {
        return URI.create(demo.address()).getPort();
    }
}
