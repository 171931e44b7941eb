package io.benchmate.graphsync.graph;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class GraphPeopleTest {
    private static final String DANA =
            "{\"id\":\"D1\",\"displayName\":\"Dana"
                    + " Firth\",\"mail\":\"dana@uni.example\",\"jobTitle\":\"Dean of"
                    + " Science\",\"accountEnabled\":true}";

    @RegisterExtension
    private static final WireMockExtension GRAPH =
            WireMockExtension.newInstance()
                    .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
                    .build();

    private final List<Duration> waits = new ArrayList<>();
    private final GraphPeople people =
            new GraphPeople(
                    new Calls(
                            URI.create(GRAPH.baseUrl() + "/v1.0"),
                            Credentials::none,
                            Patience.OF_A_PERSON,
                            InstantSource.system(),
                            waits::add));

    @Test
    void findsPeopleByJobTitleAndByNameEachOnce() {
        GRAPH.stubFor(
                get(urlPathEqualTo("/v1.0/users"))
                        .withQueryParam(
                                "$filter", equalTo("startswith(jobTitle,'Dean''s O\"ffice')"))
                        .willReturn(okJson("{\"value\":[" + DANA + "]}")));
        GRAPH.stubFor(
                get(urlPathEqualTo("/v1.0/users"))
                        .withQueryParam("$search", equalTo("\"displayName:Dean's O ffice\""))
                        .willReturn(okJson("{\"value\":[" + DANA + "]}")));

        Looked<List<Profile>> found = people.people("Dean's O\"ffice");

        assertThat(found)
                .isEqualTo(
                        new Looked.Known<>(
                                List.of(
                                        new Profile(
                                                "d1",
                                                "Dana Firth",
                                                "dana@uni.example",
                                                "Dean of Science",
                                                true,
                                                false))));
        GRAPH.verify(
                2,
                getRequestedFor(urlPathEqualTo("/v1.0/users"))
                        .withHeader("ConsistencyLevel", equalTo("eventual"))
                        .withQueryParam("$count", equalTo("true")));
    }

    @Test
    void findsAnAddressByTheAddress() {
        GRAPH.stubFor(
                get(urlPathEqualTo("/v1.0/users"))
                        .withQueryParam("$filter", containing("mail eq 'dana@uni.example'"))
                        .willReturn(okJson("{\"value\":[" + DANA + "]}")));

        assertThat(people.people("dana@uni.example"))
                .extracting(found -> ((Looked.Known<List<Profile>>) found).value().size())
                .isEqualTo(1);
    }

    @Test
    void findsGroupsByName() {
        GRAPH.stubFor(
                get(urlPathEqualTo("/v1.0/groups"))
                        .withQueryParam("$search", equalTo("\"displayName:Heads of School\""))
                        .willReturn(
                                okJson(
                                        "{\"value\":[{\"id\":\"G1\",\"displayName\":\"Heads of"
                                                + " School\"}]}")));

        assertThat(people.groups("Heads of School"))
                .isEqualTo(new Looked.Known<>(List.of(new NamedGroup("g1", "Heads of School"))));
    }

    @Test
    void saysWhichPermissionIsMissingInsteadOfNobody() {
        GRAPH.stubFor(
                get(urlPathEqualTo("/v1.0/users"))
                        .willReturn(aResponse().withStatus(403).withBody("{\"error\":{}}")));

        assertThat(people.people("Dana"))
                .isEqualTo(
                        new Looked.Unknown<>("the bot's app lacks the permission User.Read.All"));
    }

    @Test
    void waitsAsLongAsGraphAsksWhenItIsThrottled() {
        GRAPH.stubFor(
                get(urlPathEqualTo("/v1.0/groups"))
                        .inScenario("throttled")
                        .whenScenarioStateIs(Scenario.STARTED)
                        .willSetStateTo("over")
                        .willReturn(aResponse().withStatus(429).withHeader("Retry-After", "3")));
        GRAPH.stubFor(
                get(urlPathEqualTo("/v1.0/groups"))
                        .inScenario("throttled")
                        .whenScenarioStateIs("over")
                        .willReturn(okJson("{\"value\":[]}")));

        assertThat(people.groups("Heads")).isEqualTo(new Looked.Known<>(List.of()));
        assertThat(waits).containsExactly(Duration.ofSeconds(3));
    }

    @Test
    void takesNobodyForGoneWhomGraphDoesNotSurelyMiss() {
        GRAPH.stubFor(
                get(urlPathEqualTo("/v1.0/users"))
                        .willReturn(okJson("{\"value\":[" + DANA.replace("true", "false") + "]}")));
        GRAPH.stubFor(
                get(urlPathEqualTo("/v1.0/users/left-1"))
                        .willReturn(
                                aResponse()
                                        .withStatus(404)
                                        .withBody(
                                                "{\"error\":{\"code\":\"Request_ResourceNotFound\"}}")));
        GRAPH.stubFor(
                get(urlPathEqualTo("/v1.0/users/there-2"))
                        .willReturn(okJson("{\"id\":\"there-2\"}")));
        GRAPH.stubFor(
                get(urlPathEqualTo("/v1.0/users/unsure-3"))
                        .willReturn(aResponse().withStatus(403)));

        var found = people.accounts(List.of("D1", "left-1", "there-2", "unsure-3"));

        assertThat(found.keySet()).containsExactlyInAnyOrder("d1", "left-1");
        assertThat(found.get("left-1")).isEqualTo(Optional.empty());
        assertThat(found.getOrDefault("d1", Optional.empty()).orElseThrow().enabled()).isFalse();
    }

    @Test
    void knowsNothingOfAnyoneWhileGraphFails() {
        GRAPH.stubFor(get(urlPathEqualTo("/v1.0/users")).willReturn(aResponse().withStatus(503)));

        assertThat(people.accounts(List.of("d1", "left-1"))).isEmpty();
    }
}
