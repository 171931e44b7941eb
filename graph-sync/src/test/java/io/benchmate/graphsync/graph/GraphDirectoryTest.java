package io.benchmate.graphsync.graph;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import static org.assertj.core.api.Assertions.assertThat;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import reactor.core.publisher.Mono;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;

class GraphDirectoryTest {
    private static final String FIRST = "/v1.0/groups/g1/transitiveMembers/graph.user";
    private static final Patience SHORT =
            new Patience(Duration.ofSeconds(5), Duration.ofSeconds(2), Duration.ofMillis(1), 4);

    @RegisterExtension
    private static final WireMockExtension GRAPH =
            WireMockExtension.newInstance()
                    .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
                    .build();

    @Test
    void readsAllPagesWithTheLeastItNeeds() {
        answers(FIRST, okJson(page("3", "A1", "b2", GRAPH.baseUrl() + "/v1.0/page2")));
        answers("/v1.0/page2", okJson("{\"value\":[{\"id\":\"c3\"}]}"));

        Reading reading = read(SHORT);

        assertThat(complete(reading)).containsExactlyInAnyOrder("a1", "b2", "c3");
        GRAPH.verify(
                getRequestedFor(urlPathEqualTo(FIRST))
                        .withHeader("Authorization", equalTo("Bearer secret-token"))
                        .withHeader("ConsistencyLevel", equalTo("eventual"))
                        .withQueryParam("$select", equalTo("id"))
                        .withQueryParam("$count", equalTo("true")));
    }

    @Test
    void readsAnEmptyGroupAsEmpty() {
        answers(FIRST, okJson("{\"@odata.count\":0,\"value\":[]}"));

        assertThat(complete(read(SHORT))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503, 504})
    void asksAgainWhatFailedInPassing(int status) {
        answersOnceThenWell(aResponse().withStatus(status));

        assertThat(complete(read(SHORT))).containsExactlyInAnyOrder("a1", "b2");
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void asksAgainWhenTheConnectionBreaks(Fault fault) {
        answersOnceThenWell(aResponse().withFault(fault));

        assertThat(complete(read(SHORT))).containsExactlyInAnyOrder("a1", "b2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"@odata.count\":2}",
                "{\"@odata.count\":2,\"value\":null}",
                "{\"@odata.count\":2,\"value\":[{\"id\":",
                "<html>sign in</html>",
                ""
            })
    void neverTakesABrokenAnswerForAnEmptyGroup(String body) {
        answers(FIRST, okJson(body));

        assertThat(read(SHORT)).isInstanceOf(Reading.Failed.class);
    }

    @Test
    void neverTakesNoContentForAnEmptyGroup() {
        answers(FIRST, aResponse().withStatus(204));

        assertThat(read(SHORT)).isInstanceOf(Reading.Failed.class);
    }

    @Test
    void noticesThatTheLastPagesAreMissing() {
        answers(FIRST, okJson(page("9", "a1", "b2", GRAPH.baseUrl() + "/v1.0/page2")));
        answers("/v1.0/page2", okJson("{\"value\":[]}"));

        assertThat(read(SHORT))
                .isEqualTo(new Reading.Failed("Graph announced 9 members and gave 2"));
    }

    @Test
    void countsAMemberThatIsGivenTwiceOnce() {
        answers(FIRST, okJson("{\"@odata.count\":2,\"value\":[{\"id\":\"a\"},{\"id\":\"A\"}]}"));

        assertThat(read(SHORT)).isInstanceOf(Reading.Failed.class);
    }

    @Test
    void failsWithoutACount() {
        answers(FIRST, okJson("{\"value\":[{\"id\":\"a1\"}]}"));

        assertThat(read(SHORT)).isEqualTo(new Reading.Failed("Graph gave no count"));
    }

    @Test
    void failsForAMemberWithoutAnId() {
        answers(FIRST, okJson("{\"@odata.count\":2,\"value\":[{\"id\":\"a1\"},{}]}"));

        assertThat(read(SHORT)).isInstanceOf(Reading.Failed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://graph.example/v1.0/page2",
                "http://127.0.0.1:1/v1.0/page2",
                "/v1.0/page2",
                "not a link"
            })
    void carriesTheTokenToNoOtherHost(String nextLink) {
        answers(FIRST, okJson(page("2", "a1", "b2", nextLink)));

        assertThat(read(SHORT)).isInstanceOf(Reading.Failed.class);
    }

    @Test
    void followsNoRedirect() {
        answers(
                FIRST,
                aResponse().withStatus(302).withHeader("Location", GRAPH.baseUrl() + "/elsewhere"));
        answers("/elsewhere", okJson(page("2", "a1", "b2", null)));

        assertThat(read(SHORT)).isInstanceOf(Reading.Failed.class);
    }

    @Test
    void stopsInALoopOfPages() {
        answers(FIRST, okJson(page("2", "a1", "b2", GRAPH.baseUrl() + FIRST)));

        assertThat(read(SHORT))
                .isEqualTo(new Reading.Failed("Graph's pages lead round in a circle"));
    }

    @Test
    void saysWhichPermissionIsMissing() {
        answers(FIRST, aResponse().withStatus(403).withBody("{\"error\":{\"code\":\"x\"}}"));

        assertThat(read(SHORT))
                .isEqualTo(new Reading.Failed("the bot lacks the permission GroupMember.Read.All"));
    }

    @Test
    void doesNotWaitLongerThanItsDeadline() {
        answers(FIRST, aResponse().withStatus(429).withHeader("Retry-After", "60"));

        assertThat(read(SHORT)).isEqualTo(new Reading.Failed("Graph is asked too often"));
        GRAPH.verify(1, getRequestedFor(urlPathEqualTo(FIRST)));
    }

    @Test
    void givesUpOnAServerThatDoesNotAnswer() {
        answers(FIRST, okJson(page("2", "a1", "b2", null)).withFixedDelay(3000));
        Patience hurried =
                new Patience(
                        Duration.ofSeconds(1), Duration.ofMillis(200), Duration.ofMillis(1), 2);

        assertThat(read(hurried)).isInstanceOf(Reading.Failed.class);
    }

    @Test
    void failsWhenTheLoginIsRefused() {
        TokenCredential refused =
                request -> Mono.error(new IllegalStateException("secret-token is refused"));

        Reading reading = directory(refused, SHORT).usersOf("g1");

        assertThat(reading).isInstanceOf(Reading.Failed.class);
        assertThat(reading.toString()).doesNotContain("secret");
    }

    @Test
    void failsWhenThereIsNoCredentialToAskWith() {
        URI base = URI.create(GRAPH.baseUrl() + "/v1.0");
        GraphDirectory directory =
                GraphDirectory.at(
                        base,
                        () -> {
                            throw new IllegalStateException("no secret is configured");
                        },
                        SHORT,
                        InstantSource.system());

        assertThat(directory.usersOf("g1")).isInstanceOf(Reading.Failed.class);
    }

    private static Reading read(Patience patience) {
        TokenCredential credential =
                request -> Mono.just(new AccessToken("secret-token", OffsetDateTime.MAX));
        return directory(credential, patience).usersOf("g1");
    }

    private static GraphDirectory directory(TokenCredential credential, Patience patience) {
        URI base = URI.create(GRAPH.baseUrl() + "/v1.0");
        return GraphDirectory.at(base, () -> credential, patience, InstantSource.system());
    }

    private static Iterable<String> complete(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Complete.class);
        return ((Reading.Complete) reading).objectIds();
    }

    private static void answers(String path, ResponseDefinitionBuilder response) {
        GRAPH.stubFor(get(urlPathEqualTo(path)).willReturn(response));
    }

    private static void answersOnceThenWell(ResponseDefinitionBuilder fault) {
        GRAPH.stubFor(
                get(urlPathEqualTo(FIRST))
                        .inScenario("fault")
                        .whenScenarioStateIs(Scenario.STARTED)
                        .willReturn(fault)
                        .willSetStateTo("well"));
        GRAPH.stubFor(
                get(urlPathEqualTo(FIRST))
                        .inScenario("fault")
                        .whenScenarioStateIs("well")
                        .willReturn(okJson(page("2", "a1", "b2", null))));
    }

    private static String page(String count, String one, String other, @Nullable String next) {
        String link = next == null ? "" : ",\"@odata.nextLink\":\"" + next + "\"";
        return "{\"@odata.count\":%s,\"value\":[{\"id\":\"%s\"},{\"id\":\"%s\"}]%s}"
                .formatted(count, one, other, link);
    }
}
