package io.benchmate.graphsync.graph;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Microsoft Graph as far as lists need it, over real HTTP and with a memory: groups, members in
 * pages, twenty links at a time and all or nothing, quotas, lag, and faults on demand.
 */
public final class FakeGraph implements AutoCloseable, ResponseTransformerV2 {
    final Map<String, FakeUser> users = new LinkedHashMap<>();
    final Map<String, FakeGroup> groups = new LinkedHashMap<>();
    private final List<FakeFault> faults = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();
    private final Map<String, Set<String>> tokens = new LinkedHashMap<>();
    private final WireMockServer server;
    private final FakeReads reads;
    private final FakeWrites writes;

    public FakeGraph(InstantSource clock, int page) {
        this(clock, page, 0);
    }

    public FakeGraph(InstantSource clock, int page, int latencyMillis) {
        server =
                new WireMockServer(
                        wireMockConfig()
                                .dynamicPort()
                                .bindAddress("127.0.0.1")
                                .disableRequestJournal()
                                .extensions(this));
        server.start();
        server.stubFor(any(anyUrl()).willReturn(aResponse().withFixedDelay(latencyMillis)));
        reads = new FakeReads(this, page);
        writes = new FakeWrites(this, clock);
    }

    public String url() {
        return server.baseUrl() + "/v1.0";
    }

    public FakeGraph people(int from, int to) {
        for (int i = from; i <= to; i++) {
            put(FakeUser.of(i));
        }
        return this;
    }

    public synchronized void put(FakeUser user) {
        users.put(user.id(), user);
    }

    public synchronized void forget(String user) {
        users.remove(user);
    }

    public synchronized FakeUser user(String id) {
        return Optional.ofNullable(users.get(id)).orElseThrow();
    }

    public synchronized FakeGroup group(String id, String name, int from, int to) {
        FakeGroup group = new FakeGroup(id, name);
        for (int i = from; i <= to; i++) {
            group.users.add("u" + i);
        }
        groups.put(id, group);
        return group;
    }

    public synchronized void breaks(FakeFault fault) {
        faults.add(fault);
    }

    /** So many requests whose method and URL hold the text are answered with a status. */
    public void refuses(int status, int times, String text) {
        breaks(FakeFault.status(status, "", times, holding(text)));
    }

    /** So many writes are carried out and their answers lost. */
    public void losesAnswers(int times, String text) {
        breaks(FakeFault.of(FakeFault.Kind.RESET_AFTERWARDS, times, holding(text)));
    }

    /** Following pages are empty and without a link, so only the count tells. */
    public void emptiesLastPage(String text) {
        breaks(
                FakeFault.of(
                        FakeFault.Kind.EMPTY_LAST_PAGE,
                        1000,
                        holding(text).and(holding("skiptoken"))));
    }

    /** For so many reads the members are shown as they were. */
    public void lags(int times) {
        reads.lag(times);
    }

    public FakeWrites writes() {
        return writes;
    }

    /** Method and URL of every request, in order. */
    public synchronized List<String> calls() {
        return List.copyOf(calls);
    }

    public long calls(String text) {
        return calls().stream().filter(one -> one.contains(text)).count();
    }

    /** What the requests of a method were authorised with. */
    public synchronized Set<String> tokens(String method) {
        return Set.copyOf(tokens.getOrDefault(method, Set.of()));
    }

    public synchronized void forgetCalls() {
        calls.clear();
    }

    public static Predicate<Request> holding(String text) {
        return request -> (request.getMethod() + " " + request.getUrl()).contains(text);
    }

    @Override
    public String getName() {
        return "fake-graph";
    }

    @Override
    public synchronized Response transform(Response response, ServeEvent event) {
        Request request = event.getRequest();
        calls.add(request.getMethod() + " " + request.getUrl());
        tokens.computeIfAbsent(request.getMethod().toString(), any -> new LinkedHashSet<>())
                .add(String.valueOf(request.getHeader("Authorization")));
        Optional<FakeFault> fault = faults.stream().filter(one -> one.meets(request)).findFirst();
        FakeAnswer answer =
                fault.isPresent()
                        ? broken(fault.get(), request)
                        : answer(request, Optional.empty());
        Response.Builder built =
                Response.Builder.like(response)
                        .but()
                        .status(answer.status())
                        .headers(headers(answer))
                        .body(answer.body());
        return answer.reset() ? built.fault(Fault.CONNECTION_RESET_BY_PEER).build() : built.build();
    }

    private FakeAnswer broken(FakeFault fault, Request request) {
        return switch (fault.kind) {
            case STATUS -> FakeAnswer.refusal(fault.status, "x", "x").after(fault.detail);
            case RESET -> FakeAnswer.lost();
            case RESET_AFTERWARDS -> {
                answer(request, Optional.empty());
                yield FakeAnswer.lost();
            }
            case NO_CONTENT -> FakeAnswer.empty(204);
            case TRUNCATED -> answer(request, Optional.empty()).cut();
            case NULL_VALUE, EMPTY_LAST_PAGE, LOOP, LONG_LOOP, FOREIGN_HOST, NO_COUNT ->
                    answer(request, Optional.of(fault.kind));
        };
    }

    private FakeAnswer answer(Request request, Optional<FakeFault.Kind> twist) {
        return switch (request.getMethod().toString()) {
            case "GET" -> reads.answer(request, twist);
            case "PATCH", "POST", "DELETE" -> writes.answer(request);
            default -> FakeAnswer.refusal(405, "x", "x");
        };
    }

    private static HttpHeaders headers(FakeAnswer answer) {
        List<HttpHeader> headers = new ArrayList<>();
        headers.add(new HttpHeader("Content-Type", "application/json"));
        if (!answer.retryAfter().isEmpty()) {
            headers.add(new HttpHeader("Retry-After", answer.retryAfter()));
        }
        return new HttpHeaders(headers);
    }

    @Override
    public void close() {
        server.stop();
    }
}
