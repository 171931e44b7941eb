package io.benchmate.fakes;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A Connector that answers after 50 ms and holds Teams' limits: 50 requests in a second for the
 * app, and for each conversation 7 in one second, 8 in two, 60 in thirty and 1,800 in an hour. What
 * is above them gets a 429. A bare JDK server, so that it costs little.
 */
public final class LimitingConnector implements AutoCloseable {
    private static final long LATENCY_NANOS = 50_000_000;
    private static final long SECOND_NANOS = 1_000_000_000;
    private static final List<Limit> APP = List.of(new Limit(50, 1));
    private static final List<Limit> CONVERSATION =
            List.of(new Limit(7, 1), new Limit(8, 2), new Limit(60, 30), new Limit(1_800, 3_600));

    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();
    private final Map<String, Integer> messages = new HashMap<>();
    private final Map<String, Deque<Long>> recent = new HashMap<>();
    private final List<Long> taken = new ArrayList<>();
    private final HttpServer server;
    private long last;

    private record Limit(int calls, int seconds) {}

    public LimitingConnector() throws IOException {
        server =
                HttpServer.create(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/teams/v3/conversations", this::answer);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/teams/";
    }

    private void answer(HttpExchange call) throws IOException {
        String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = call.getRequestURI().getPath();
        calls.incrementAndGet();
        boolean opening = path.endsWith("/conversations");
        String conversation = opening ? "" : path.split("/")[4];
        boolean taken = take(conversation);
        LockSupport.parkNanos(LATENCY_NANOS);
        if (!taken) {
            refused.incrementAndGet();
            call.getResponseHeaders().set("Retry-After", "1");
            reply(call, 429, "{\"error\":{\"code\":\"TooManyRequests\"}}");
        } else if (opening) {
            String person = body.replaceAll("(?s).*\"members\":\\[\\{\"id\":\"([^\"]+)\".*", "$1");
            reply(call, 201, "{\"id\":\"a:" + person + "\"}");
        } else {
            reply(call, 201, "{\"id\":\"" + System.nanoTime() + "\"}");
        }
    }

    private synchronized boolean take(String conversation) {
        long now = System.nanoTime();
        boolean fits =
                fits("app", APP, now)
                        && (conversation.isEmpty() || fits(conversation, CONVERSATION, now));
        if (fits) {
            called("app", now);
            taken.add(now);
            if (!conversation.isEmpty()) {
                called(conversation, now);
                messages.merge(conversation, 1, Integer::sum);
                last = now;
            }
        }
        return fits;
    }

    private void called(String what, long now) {
        recent.computeIfAbsent(what, _ -> new ArrayDeque<>()).add(now);
    }

    private boolean fits(String what, List<Limit> limits, long now) {
        Deque<Long> times = recent.computeIfAbsent(what, _ -> new ArrayDeque<>());
        long longest = limits.getLast().seconds() * SECOND_NANOS;
        while (!times.isEmpty() && now - times.peek() >= longest) {
            times.remove();
        }
        return limits.stream()
                .allMatch(
                        limit ->
                                times.stream()
                                                .filter(
                                                        at ->
                                                                now - at
                                                                        < limit.seconds()
                                                                                * SECOND_NANOS)
                                                .count()
                                        < limit.calls());
    }

    /** How many requests came, and how many of them were answered 429. */
    public int calls() {
        return calls.get();
    }

    public int refused() {
        return refused.get();
    }

    /** How many messages were taken into a conversation. */
    public synchronized int messages(String conversation) {
        return messages.getOrDefault(conversation, 0);
    }

    public synchronized int people() {
        return messages.size();
    }

    public synchronized long twice() {
        return messages.values().stream().filter(each -> each > 1).count();
    }

    public synchronized long lastMessage() {
        return last;
    }

    /** When calls were let through, in order, by {@link System#nanoTime}. */
    public synchronized List<Long> taken() {
        return List.copyOf(taken);
    }

    /** What came so far is not counted. */
    public synchronized void forget() {
        messages.clear();
        taken.clear();
        refused.set(0);
        calls.set(0);
    }

    private static void reply(HttpExchange call, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(status, body.length);
        call.getResponseBody().write(body);
        call.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
