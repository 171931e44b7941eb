package io.benchmate.diary.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A host that closes without a word the connection that it said it would keep. */
class ClosedConnectionTest {
    private static final String ANSWER =
            "HTTP/1.1 200 OK\r\nContent-Type: text/calendar\r\nContent-Length: 2\r\n"
                    + "Connection: keep-alive\r\n\r\nOK";

    @Test
    void isAskedAgainOverANewOne() throws IOException {
        try (ServerSocket host = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                CalendarFetch fetch = Fetches.ofLoopback()) {
            Thread.ofVirtual().start(() -> answers(host));
            String address = "http://127.0.0.1:" + host.getLocalPort() + "/a.ics";

            for (int i = 0; i < 5; i++) {
                assertThat(fetch.fetch(address)).isInstanceOf(CalendarFetch.Fetched.Content.class);
            }
        }
    }

    private static void answers(ServerSocket host) {
        try {
            while (true) {
                try (Socket call = host.accept()) {
                    byte[] asked = new byte[4096];
                    if (call.getInputStream().read(asked) > 0) {
                        call.getOutputStream().write(ANSWER.getBytes(StandardCharsets.US_ASCII));
                        call.getOutputStream().flush();
                    }
                }
            }
        } catch (IOException e) {
            if (!host.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
