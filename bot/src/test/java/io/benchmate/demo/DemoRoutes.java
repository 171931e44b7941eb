package io.benchmate.demo;

import static org.springframework.web.servlet.function.RouterFunctions.route;

import io.benchmate.sample.SampleFeed;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the page calls. */
final class DemoRoutes {
    /** Where staff development's calendar can be read. */
    static final String CALENDAR = "/demo/staff-development.ics";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Stage stage;
    private final Log log;
    private final DemoClock clock;
    private final LocalDate first;

    DemoRoutes(Stage stage, Log log, DemoClock clock) {
        this.stage = stage;
        this.log = log;
        this.clock = clock;
        this.first = today();
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET("/", _ -> ServerResponse.temporaryRedirect(URI.create("/demo/")).build())
                .GET("/demo/", _ -> page())
                .GET("/demo/cast", _ -> ServerResponse.ok().body(cast()))
                .GET(CALENDAR, _ -> calendar())
                .GET("/demo/log", this::entries)
                .POST("/demo/install", request -> done(() -> install(body(request))))
                .POST("/demo/say", request -> done(() -> say(body(request))))
                .POST("/demo/insert", request -> done(() -> insert(body(request))))
                .POST("/demo/upload", this::upload)
                .POST("/demo/submit", request -> done(() -> submit(body(request))))
                .POST("/demo/execute", request -> answer(execute(body(request))))
                .POST("/demo/search", request -> answer(search(body(request))))
                .POST("/demo/rate", request -> done(() -> rate(body(request))))
                .POST("/demo/consent", request -> done(() -> consent(body(request))))
                .POST("/demo/clock", this::moveClock)
                .resources("/demo/**", new ClassPathResource("demo/"))
                .resources("/third-party/**", new ClassPathResource("third-party/"))
                .build();
    }

    private static ServerResponse page() {
        return ServerResponse.ok()
                .header("Content-Type", "text/html; charset=utf-8")
                .body(new ClassPathResource("demo/index.html"));
    }

    private ServerResponse calendar() {
        return ServerResponse.ok()
                .header("Content-Type", "text/calendar; charset=utf-8")
                .body(SampleFeed.ics(first, today()).getBytes(StandardCharsets.UTF_8));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    private List<?> cast() {
        return Arrays.stream(Member.values())
                .map(
                        member ->
                                Map.of(
                                        "key", member.key,
                                        "name", member.displayName,
                                        "role", member.role,
                                        "spots", Spot.of(member)))
                .toList();
    }

    private ServerResponse entries(ServerRequest request) throws InterruptedException {
        int after = request.param("after").map(Integer::parseInt).orElse(0);
        List<Log.Entry> news = log.after(after);
        return ServerResponse.ok()
                .body(
                        Map.of(
                                "moved", clock.moved(),
                                "now", clock.instant().toString(),
                                "entries", news));
    }

    private ServerResponse upload(ServerRequest request) throws Exception {
        Member member = Member.of(request.param("person").orElseThrow());
        String name = request.param("name").orElseThrow();
        stage.upload(member, name, request.body(byte[].class));
        return ServerResponse.status(HttpStatus.ACCEPTED).build();
    }

    private ServerResponse moveClock(ServerRequest request) throws Exception {
        JsonNode body = body(request);
        if (body.path("reset").asBoolean(false)) {
            clock.reset();
        } else {
            clock.forward(Duration.ofDays(body.path("days").asInt()));
        }
        return ServerResponse.ok()
                .body(Map.of("moved", clock.moved(), "now", clock.instant().toString()));
    }

    private void install(JsonNode body) {
        stage.install(member(body), spot(body));
    }

    private void say(JsonNode body) {
        String thread = body.path("thread").asString("");
        stage.say(
                member(body),
                spot(body),
                thread.isEmpty() ? null : thread,
                new Stage.Typed(body.path("text").asString(), body.path("html").asString("")));
    }

    private void insert(JsonNode body) {
        stage.insert(member(body), spot(body), body.path("card"));
    }

    private void submit(JsonNode body) {
        stage.submit(member(body), spot(body), pressed(body));
    }

    private JsonNode execute(JsonNode body) {
        return stage.execute(member(body), spot(body), pressed(body));
    }

    private JsonNode search(JsonNode body) {
        return stage.search(
                member(body),
                spot(body),
                body.path("words").asString(""),
                body.path("skip").asInt(0));
    }

    private void rate(JsonNode body) {
        stage.rate(member(body), spot(body), pressed(body), body.path("up").asBoolean());
    }

    private void consent(JsonNode body) {
        stage.consent(member(body), spot(body), pressed(body), body.path("accepted").asBoolean());
    }

    private static Stage.Pressed pressed(JsonNode body) {
        return new Stage.Pressed(
                body.path("conversation").asString(),
                body.path("message").asString(),
                body.path("title").asString(""),
                body.path("verb").asString(""),
                body.path("data") instanceof ObjectNode data ? data : JSON.createObjectNode());
    }

    private static Member member(JsonNode body) {
        return Member.of(body.path("person").asString());
    }

    private static Spot spot(JsonNode body) {
        return Spot.of(member(body), body.path("spot").asString());
    }

    private static JsonNode body(ServerRequest request) throws Exception {
        return JSON.readTree(request.body(byte[].class));
    }

    private static ServerResponse answer(JsonNode answer) {
        return ServerResponse.ok().body(answer);
    }

    private static ServerResponse done(Deed deed) throws Exception {
        deed.run();
        return ServerResponse.status(HttpStatus.ACCEPTED).build();
    }

    private interface Deed {
        void run() throws Exception;
    }
}
