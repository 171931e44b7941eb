package io.benchmate.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** An HTTP server of sockets and virtual threads, on loopback. */
final class PlainServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Site site;

    PlainServer(Site site) throws IOException {
        this.socket = new ServerSocket(0, 512, InetAddress.getLoopbackAddress());
        this.site = site;
        Thread.ofPlatform().daemon().name("fake-microsoft").start(this::accept);
    }

    /** Answers one request; may take its time. */
    @FunctionalInterface
    interface Site {
        Page answer(String method, String path, byte[] body);
    }

    /**
     * @param headers further ones, each with its line end; may be empty
     */
    record Page(int status, String headers, String json) {}

    String url() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread.startVirtualThread(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (Wire wire = new Wire(connection)) {
            while (true) {
                Wire.Message request = wire.read();
                String[] start = request.start().split(" ", 3);
                Page page = site.answer(start[0], start[1], request.body());
                byte[] body = page.json().getBytes(StandardCharsets.UTF_8);
                wire.send(head(page, body.length), body);
            }
        } catch (IOException closed) {
            // The other end is done.
        }
    }

    private static byte[] head(Page page, int length) {
        return ("HTTP/1.1 %d .\r\nContent-Type: application/json\r\nContent-Length: %d\r\n%s\r\n"
                        .formatted(page.status(), length, page.headers()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
