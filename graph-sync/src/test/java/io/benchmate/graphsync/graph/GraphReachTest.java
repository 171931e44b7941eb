package io.benchmate.graphsync.graph;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;

import io.benchmate.graphsync.graph.GraphInstaller.Outcome;
import io.benchmate.graphsync.graph.GraphMail.Mailed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Installing the app, sending mail, and asking who is away. */
class GraphReachTest {
    private static final Instant NOW = Instant.parse("2027-03-02T10:00:00Z");
    private static final String INSTALL = "/v1.0/users/p1/teamwork/installedApps";
    private static final String MAIL = "/v1.0/users/bench%40uni.example/sendMail";

    @RegisterExtension
    private static final WireMockExtension GRAPH =
            WireMockExtension.newInstance()
                    .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
                    .build();

    private final Calls calls = calls(URI.create(GRAPH.baseUrl() + "/v1.0"));

    private static Calls calls(URI base) {
        return new Calls(
                base,
                Credentials::none,
                new Patience(Duration.ofSeconds(5), Duration.ofSeconds(1), Duration.ofMillis(1), 3),
                InstantSource.system(),
                wait -> {});
    }

    @Test
    void installsTheAppOfTheCatalogue() {
        answers(INSTALL, aResponse().withStatus(201));

        assertThat(new GraphInstaller(calls, "app-1").install("p1")).isEqualTo(Outcome.INSTALLED);
        GRAPH.verify(
                postRequestedFor(urlPathEqualTo(INSTALL))
                        .withRequestBody(
                                equalToJson(
                                        "{\"teamsApp@odata.bind\":\"%s/v1.0/appCatalogs/teamsApps/app-1\"}"
                                                .formatted(GRAPH.baseUrl()),
                                        true,
                                        true)));
    }

    @ParameterizedTest
    @CsvSource({"409,ALREADY_THERE", "403,FORBIDDEN", "404,NO_SUCH_PERSON", "503,NOT_NOW"})
    void saysWhyAnAppWasNotInstalled(int status, Outcome outcome) {
        answers(INSTALL, aResponse().withStatus(status));

        assertThat(new GraphInstaller(calls, "app-1").install("p1")).isEqualTo(outcome);
    }

    @Test
    void sendsAPlainMailFromTheMailbox() {
        answers(MAIL, aResponse().withStatus(202));

        assertThat(mail()).isEqualTo(new Mailed.Accepted());
        GRAPH.verify(
                1,
                postRequestedFor(urlPathEqualTo(MAIL))
                        .withRequestBody(
                                equalToJson(
                                        """
                                        {"Message":{"@odata.type":"#microsoft.graph.message","subject":"Reminder","body":{"contentType":"text","content":"Hello"},
                                         "toRecipients":[{"emailAddress":{"address":"robin@uni.example"}}]},
                                         "SaveToSentItems":true}
                                        """,
                                        true,
                                        true)));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void doesNotRepeatAMailThatMayHaveGone(int status) {
        GRAPH.resetRequests();
        answers(MAIL, aResponse().withStatus(status));

        assertThat(mail()).isInstanceOf(Mailed.Unknown.class);
        GRAPH.verify(1, postRequestedFor(urlPathEqualTo(MAIL)));
    }

    @Test
    void doesNotRepeatAMailThatWasCutOff() {
        GRAPH.resetRequests();
        answers(MAIL, aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        assertThat(mail()).isInstanceOf(Mailed.Unknown.class);
        GRAPH.verify(1, postRequestedFor(urlPathEqualTo(MAIL)));
    }

    @Test
    void knowsThatAThrottledOrUnconnectedMailWasNotSent() {
        answers(MAIL, aResponse().withStatus(429).withHeader("Retry-After", "20"));

        assertThat(mail())
                .isEqualTo(new Mailed.NotNow(Duration.ofSeconds(20), "Graph is asked too often"));
        assertThat(
                        new GraphMail(calls(URI.create("http://127.0.0.1:1/v1.0")), "b@uni.example")
                                .send("r@uni.example", "s", "t"))
                .isInstanceOf(Mailed.NotNow.class);
    }

    @Test
    void saysThatTheBotMayNotSendMail() {
        answers(MAIL, aResponse().withStatus(403));

        assertThat(mail())
                .isEqualTo(new Mailed.Refused("the bot's app lacks the permission Mail.Send"));
    }

    private Mailed mail() {
        return new GraphMail(calls, "bench@uni.example")
                .send("robin@uni.example", "Reminder", "Hello");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alwaysEnabled|2020-01-01T00:00:00.0000000|2020-01-02T00:00:00.0000000|true",
                "disabled|2027-03-01T00:00:00.0000000|2027-03-09T00:00:00.0000000|false",
                "scheduled|2027-03-01T00:00:00.0000000|2027-03-09T00:00:00.0000000|true",
                "scheduled|2027-03-03T00:00:00.0000000|2027-03-09T00:00:00.0000000|false",
                "scheduled|2027-02-01T00:00:00.0000000|2027-03-02T10:00:00.0000000|false"
            })
    void knowsWhoIsAway(String status, String from, String until, boolean away) {
        GRAPH.stubFor(
                get(urlPathEqualTo("/v1.0/users/p1/mailboxSettings"))
                        .willReturn(
                                okJson(
                                        """
                                        {"automaticRepliesSetting":{"status":"%s",
                                         "scheduledStartDateTime":{"dateTime":"%s","timeZone":"UTC"},
                                         "scheduledEndDateTime":{"dateTime":"%s","timeZone":"UTC"}}}
                                        """
                                                .formatted(status, from, until))));

        assertThat(new GraphAbsence(calls).isAway("p1", NOW)).isEqualTo(new Looked.Known<>(away));
    }

    @Test
    void takesNobodyForAwayWhoseMailboxCannotBeAsked() {
        GRAPH.stubFor(
                get(urlPathEqualTo("/v1.0/users/p1/mailboxSettings"))
                        .willReturn(aResponse().withStatus(403)));

        assertThat(new GraphAbsence(calls).isAway("p1", NOW))
                .isEqualTo(
                        new Looked.Unknown<>(
                                "the bot's app lacks the permission MailboxSettings.Read"));
    }

    private static void answers(String path, ResponseDefinitionBuilder answer) {
        GRAPH.stubFor(post(urlPathEqualTo(path)).willReturn(answer));
    }
}
