package io.benchmate.fakes;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;

import java.net.URI;
import java.util.Collection;
import java.util.stream.Collectors;

/** Microsoft Graph: who is in which group, told to whoever shows the login's token. */
public final class FakeGraph implements AutoCloseable {
    private final WireMockServer server =
            new WireMockServer(
                    wireMockConfig()
                            .dynamicPort()
                            .bindAddress("127.0.0.1")
                            .disableRequestJournal());

    public FakeGraph() {
        server.start();
        server.stubFor(any(anyUrl()).atPriority(10).willReturn(aResponse().withStatus(401)));
    }

    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + server.port() + "/v1.0");
    }

    /** Whatever else is asked goes there, for whoever shows the login's token. */
    public void elsewhere(URI staff) {
        server.stubFor(
                any(anyUrl())
                        .atPriority(9)
                        .withHeader("Authorization", equalTo("Bearer " + FakeLogin.TOKEN))
                        .willReturn(
                                aResponse()
                                        .proxiedFrom(
                                                staff.getScheme() + "://" + staff.getAuthority())));
    }

    /** From now on these are the group's members. */
    public void group(String id, Collection<String> members) {
        String people =
                members.stream()
                        .map(member -> "{\"id\":\"" + member + "\"}")
                        .collect(Collectors.joining(","));
        server.stubFor(
                get(urlPathEqualTo("/v1.0/groups/" + id + "/transitiveMembers/graph.user"))
                        .withHeader("Authorization", equalTo("Bearer " + FakeLogin.TOKEN))
                        .willReturn(
                                okJson(
                                        "{\"@odata.count\":%d,\"value\":[%s]}"
                                                .formatted(members.size(), people))));
    }

    /**
     * What a mailbox's calendar is from now on, however its days are asked for.
     *
     * @param view the answer to calendarView
     */
    public void calendar(String mailbox, String view) {
        answers("/v1.0/users/" + mailbox.replace("@", "%40") + "/calendarView", view);
    }

    /** One entry of a mailbox's calendar, such as a series. */
    public void event(String mailbox, String id, String event) {
        answers("/v1.0/users/" + mailbox.replace("@", "%40") + "/events/" + id, event);
    }

    private void answers(String path, String json) {
        server.stubFor(
                get(urlPathEqualTo(path))
                        .withHeader("Authorization", equalTo("Bearer " + FakeLogin.TOKEN))
                        .willReturn(okJson(json)));
    }

    @Override
    public void close() {
        server.stop();
    }
}
