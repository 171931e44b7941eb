package io.benchmate.graphsync.graph;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import static org.assertj.core.api.Assertions.assertThat;

import com.azure.core.credential.AccessToken;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import reactor.core.publisher.Mono;

import java.lang.reflect.Method;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

class MailboxCalendarTest {
    private static final String VIEW = "/v1.0/users/network%40midshire.example/calendarView";
    private static final Instant FROM = Instant.parse("2026-10-31T23:00:00Z");
    private static final Instant TO = Instant.parse("2027-12-01T00:00:00Z");

    @RegisterExtension
    private static final WireMockExtension GRAPH =
            WireMockExtension.newInstance()
                    .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
                    .build();

    /** Spring looks at the methods of its beans; a type of the SDK among them loads a thousand. */
    @Test
    void showsNoTypeOfTheSdkToWhoeverOnlyStartsWithIt() {
        assertThat(MailboxCalendar.class.getDeclaredMethods())
                .extracting(Method::toGenericString)
                .noneMatch(method -> method.contains("com.microsoft.graph"));
    }

    @Test
    void readsAllPagesInUtcAndEachSeriesOnce() {
        threePagesAndASeries();

        MailboxReading.Complete all = (MailboxReading.Complete) read();

        assertThat(all.events()).extracting(MailboxEvent::uid).containsExactly("u1", "u2", "u3");
        assertThat(all.series()).hasSize(1);
        assertThat(all.series().getFirst().rule())
                .isEqualTo("FREQ=WEEKLY;BYDAY=TU,TH;WKST=MO;INTERVAL=2;UNTIL=20270630");
        assertThat(all.events().getFirst().start())
                .isEqualTo(LocalDateTime.parse("2026-11-10T12:30"));
        GRAPH.verify(
                4,
                getRequestedFor(anyUrl())
                        .withHeader("Prefer", equalTo("outlook.timezone=\"UTC\""))
                        .withHeader("Authorization", equalTo("Bearer secret-token")));
        GRAPH.verify(
                getRequestedFor(urlPathEqualTo(VIEW))
                        .withQueryParam("startDateTime", equalTo("2026-10-31T23:00:00Z"))
                        .withQueryParam("endDateTime", equalTo("2027-12-01T00:00:00Z")));
    }

    private static void threePagesAndASeries() {
        GRAPH.stubFor(
                get(urlPathEqualTo(VIEW))
                        .willReturn(
                                okJson(
                                        page(
                                                event("1", "singleInstance", ""),
                                                GRAPH.baseUrl() + "/v1.0/empty"))));
        GRAPH.stubFor(
                get("/v1.0/empty").willReturn(okJson(page("", GRAPH.baseUrl() + "/v1.0/last"))));
        GRAPH.stubFor(
                get("/v1.0/last")
                        .willReturn(
                                okJson(
                                        "{\"value\":[%s,%s]}"
                                                .formatted(
                                                        event("2", "occurrence", "m1"),
                                                        event("3", "occurrence", "m1")))));
        series();
    }

    private static void series() {
        String rule =
                "\"recurrence\":{\"pattern\":{\"type\":\"weekly\",\"interval\":2,"
                        + "\"daysOfWeek\":[\"tuesday\",\"thursday\"],"
                        + "\"firstDayOfWeek\":\"monday\"},\"range\":{\"type\":\"endDate\","
                        + "\"startDate\":\"2026-11-03\",\"endDate\":\"2027-06-30\"}},";
        GRAPH.stubFor(
                get(urlPathEqualTo("/v1.0/users/network%40midshire.example/events/m1"))
                        .willReturn(
                                okJson(
                                        event("m1", "seriesMaster", "")
                                                .replaceFirst("\\{", "{" + rule))));
    }

    @ParameterizedTest
    @CsvSource({
        "403, Calendars.Read",
        "404, Microsoft 365 group’s calendar cannot be read by an app",
        "401, does not accept the app's token",
        "500, status 500"
    })
    void saysWhatToDoWhenGraphRefuses(int status, String words) {
        GRAPH.stubFor(
                get(urlPathEqualTo(VIEW))
                        .willReturn(
                                aResponse()
                                        .withStatus(status)
                                        .withHeader("Content-Type", "application/json")
                                        .withBody(
                                                "{\"error\":{\"code\":\"x\",\"message\":\"y\"}}")));

        assertThat(((MailboxReading.Failed) read()).reason()).contains(words);
    }

    @Test
    void asksAgainWhenGraphIsBusy() {
        GRAPH.stubFor(
                get(urlPathEqualTo(VIEW))
                        .inScenario("busy")
                        .whenScenarioStateIs(Scenario.STARTED)
                        .willSetStateTo("free")
                        .willReturn(aResponse().withStatus(429).withHeader("Retry-After", "0")));
        GRAPH.stubFor(
                get(urlPathEqualTo(VIEW))
                        .inScenario("busy")
                        .whenScenarioStateIs("free")
                        .willReturn(okJson("{\"value\":[]}")));

        assertThat(read()).isInstanceOf(MailboxReading.Complete.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}",
                "{\"value\":null}",
                "{\"value\":[{\"id\":\"1\"}]}",
                "{\"value\":[],\"@odata.nextLink\":\"https://evil.example/v1.0/more\"}",
                "<html>sign in</html>"
            })
    void neverTakesABrokenAnswerForAnEmptyCalendar(String body) {
        GRAPH.stubFor(get(urlPathEqualTo(VIEW)).willReturn(okJson(body)));

        assertThat(read()).isInstanceOf(MailboxReading.Failed.class);
    }

    @Test
    void timesInAnotherZoneThanWasAskedForAreNoAnswer() {
        String shifted =
                event("1", "singleInstance", "").replace("\"UTC\"", "\"GMT Standard Time\"");
        GRAPH.stubFor(
                get(urlPathEqualTo(VIEW)).willReturn(okJson("{\"value\":[" + shifted + "]}")));

        assertThat(((MailboxReading.Failed) read()).reason()).contains("another zone");
    }

    private static MailboxReading read() {
        Patience patience =
                new Patience(Duration.ofSeconds(5), Duration.ofSeconds(2), Duration.ofMillis(1), 3);
        return MailboxCalendar.at(
                        URI.create(GRAPH.baseUrl() + "/v1.0"),
                        () ->
                                request ->
                                        Mono.just(
                                                new AccessToken(
                                                        "secret-token", OffsetDateTime.MAX)),
                        patience,
                        InstantSource.system())
                .read("network@midshire.example", FROM, TO);
    }

    private static String page(String events, String next) {
        return "{\"value\":[%s],\"@odata.nextLink\":\"%s\"}".formatted(events, next);
    }

    private static String event(String id, String type, String master) {
        String of = master.isEmpty() ? "" : "\"seriesMasterId\":\"" + master + "\",";
        return """
        {"id":"%s","iCalUId":"u%s","type":"%s",%s"subject":"Forum","isAllDay":false,
         "start":{"dateTime":"2026-11-10T12:30:00.0000000","timeZone":"UTC"},
         "end":{"dateTime":"2026-11-10T13:30:00.0000000","timeZone":"UTC"},
         "originalStartTimeZone":"GMT Standard Time","isCancelled":false}\
        """
                .formatted(id, id, type, of);
    }
}
