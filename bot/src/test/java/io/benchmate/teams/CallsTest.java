package io.benchmate.teams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Calls whose length is not what they say, or is not said. */
class CallsTest {
    private static final int LIMIT = 256 * 1024;

    private final String conversation = Activities.newConversation();
    private final String hello = Activities.message(conversation, "hello").toString();

    @Test
    void takesACallInChunks() throws IOException {
        assertThat(answer("Transfer-Encoding: chunked", chunk(hello) + "0\r\n\r\n")).isEqualTo(202);
        assertAnswers(1);
    }

    @Test
    void refusesChunksThatGrowTooLong() throws IOException {
        String piece = chunk(" ".repeat(64 * 1024));

        int status = answer("Transfer-Encoding: chunked", piece.repeat(5) + "0\r\n\r\n");

        assertThat(LIMIT).isLessThan(5 * 64 * 1024);
        assertThat(status).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Content-Length: 0", "Content-Length: 20"})
    void refusesACallThatSaysLessThanItHas(String length) throws IOException {
        assertThat(answer(length, hello)).isEqualTo(400);
        assertAnswers(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: -5",
                "Content-Length: many",
                "Content-Length: 99999999999999999999",
                "Content-Length: 5\r\nContent-Length: 6",
                "Transfer-Encoding: chunked"
            })
    void refusesALengthThatIsNone(String length) throws IOException {
        assertThat(answer(length, hello)).isBetween(400, 499);
        assertAnswers(0);
    }

    @Test
    void survivesACallThatEndsBeforeItsLength() throws IOException {
        assertThat(answer("Content-Length: 90000", hello)).isBetween(-1, 499);
        assertAnswers(0);
    }

    /** The status; -1 where the call was hung up on. */
    private static int answer(String length, String body) throws IOException {
        URI bot = RunningBot.messages();
        String head =
                "POST %s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\n%s%s\r\n"
                        .formatted(
                                bot.getPath(),
                                bot.getAuthority(),
                                RunningBot.token(),
                                "Content-Type: application/json\r\nConnection: close\r\n",
                                length.isEmpty() ? "" : length + "\r\n");
        try (Socket socket = new Socket(bot.getHost(), bot.getPort())) {
            socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            String said =
                    new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return said.length() < 12 ? -1 : Integer.parseInt(said.substring(9));
        }
    }

    private static String chunk(String text) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        return Integer.toHexString(bytes) + "\r\n" + text + "\r\n";
    }

    /** The bot goes on, and answered so many of the calls. */
    private void assertAnswers(int count) {
        RunningBot.post(Activities.message(conversation, "hello").toString());

        assertThat(RunningBot.connector().awaitMessages(conversation, count + 1))
                .hasSize(count + 1);
    }
}
