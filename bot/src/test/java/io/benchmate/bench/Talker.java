package io.benchmate.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** One conversation over one connection: the next question when the last one is answered. */
final class Talker implements AutoCloseable {
    private final FakeMicrosoft microsoft;
    private final String name;
    private final String head;
    private final String rest;
    private final int port;
    private final int first;
    private Wire wire;
    private int asked;

    Talker(FakeMicrosoft microsoft, String token, String name, int port) throws IOException {
        this.microsoft = microsoft;
        this.name = name;
        this.head = head(token);
        this.rest = rest(name, microsoft.serviceUrl());
        this.port = port;
        this.first = Math.floorMod(name.hashCode() * 31, Questions.ALL.size());
        this.wire = connect(port);
    }

    private static Wire connect(int port) throws IOException {
        return new Wire(new Socket(InetAddress.getLoopbackAddress(), port));
    }

    /** Asks and waits for the answer; whether it came. */
    boolean ask() throws IOException, InterruptedException {
        String id = "q-" + name + "-" + asked;
        int next = (first + asked++) % Questions.ALL.size();
        byte[] body = body(id, Questions.ALL.get(next));
        wire.send(head(body.length), body);
        Wire.Message taken = wire.read();
        int status = Integer.parseInt(taken.start().split(" ", 3)[1]);
        if (status / 100 != 2) {
            throw new IOException("the bot answered " + taken.start());
        }
        if (taken.last()) {
            wire.close();
            wire = connect(port);
        }
        return microsoft.replies.await(id, 60);
    }

    int asked() {
        return asked;
    }

    private byte[] head(int length) {
        return (head + length + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] body(String id, String text) {
        return ("{\"id\":\"" + id + "\",\"text\":" + Questions.json(text) + rest)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** All but the length of the body, which comes last. */
    private static String head(String token) {
        return """
        POST /api/messages HTTP/1.1\r
        Host: 127.0.0.1\r
        Content-Type: application/json; charset=utf-8\r
        Authorization: Bearer %s\r
        Content-Length: \
        """
                .formatted(token);
    }

    /** What is the same in every message of the conversation. */
    private static String rest(String name, String serviceUrl) {
        return """
        ,"type":"message","timestamp":"2026-11-21T09:00:00.123Z","channelId":"msteams",
         "serviceUrl":"%s","locale":"en-GB","textFormat":"plain",
         "from":{"id":"29:%s","name":"Robin Vale","aadObjectId":"%s"},
         "recipient":{"id":"28:%s","name":"Benchmate"},
         "conversation":{"id":"a:%s","conversationType":"personal","tenantId":"%s"},
         "channelData":{"tenant":{"id":"%s"}},
         "entities":[{"type":"clientInfo","locale":"en-GB","country":"GB","platform":"Web"}]}\
        """
                .formatted(
                        serviceUrl,
                        name,
                        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                        FakeMicrosoft.APP,
                        name,
                        FakeMicrosoft.TENANT,
                        FakeMicrosoft.TENANT);
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
