package io.benchmate.diary.feeds;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

class CalendarFetchTest {
    private static final String OUTSIDE = "93.184.216.34";

    private WireMockServer server;
    private CalendarFetch fetch;

    @BeforeEach
    void start() {
        server = new WireMockServer(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"));
        server.start();
        fetch = new CalendarFetch(onlyTheServer(), Duration.ofSeconds(20));
    }

    @AfterEach
    void stop() {
        fetch.close();
        server.stop();
    }

    /**
     * The test's own server stands for a host outside; everything else is asked of the real rules.
     */
    private CalendarFetch.Reach onlyTheServer() {
        PublicHosts real = hosts("10.0.0.8", "inner.example.org");
        return new CalendarFetch.Reach() {
            @Override
            public Optional<String> refuses(URI address) {
                return address.getPort() == server.port()
                        ? Optional.empty()
                        : real.refuses(address);
            }

            @Override
            public List<InetAddress> addresses(String host) throws UnknownHostException {
                return host.equals("calendar.test") || host.equals("localhost")
                        ? List.of(InetAddress.getLoopbackAddress())
                        : real.addresses(host);
            }
        };
    }

    private static PublicHosts hosts(String address, String... allowed) {
        return new PublicHosts(Set.of(allowed), host -> List.of(InetAddress.getByName(address)));
    }

    @Test
    void fetchesACalendarAndFollowsARedirect() {
        server.stubFor(
                get("/old").willReturn(aResponse().withStatus(302).withHeader("Location", "/new")));
        server.stubFor(get("/new").willReturn(aResponse().withBody("BEGIN:VCALENDAR")));

        var fetched = fetch.fetch(server.baseUrl() + "/old");

        assertThat(fetched)
                .isInstanceOfSatisfying(
                        CalendarFetch.Fetched.Content.class,
                        content ->
                                assertThat(content.bytes())
                                        .asString()
                                        .isEqualTo("BEGIN:VCALENDAR"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/meta-data/",
                "https://inner.example.org/secret",
                "https://10.0.0.1/x",
                "https://[::1]/x",
                "file:///etc/passwd",
                "http://127.0.0.1:1/x"
            })
    void doesNotFollowARedirectToTheInside(String inner) {
        server.stubFor(
                get("/old").willReturn(aResponse().withStatus(307).withHeader("Location", inner)));

        assertThat(refusal(server.baseUrl() + "/old")).contains("Nothing was changed");

        server.verify(1, getRequestedFor(urlEqualTo("/old")));
    }

    @Test
    void connectsToTheAddressThatWasFoundGoodAndNoOther() {
        server.stubFor(get("/a").willReturn(aResponse().withBody("BEGIN:VCALENDAR")));

        var fetched = fetch.fetch("http://calendar.test:" + server.port() + "/a");

        assertThat(fetched).isInstanceOf(CalendarFetch.Fetched.Content.class);
    }

    @Test
    void aNameThatLeadsInsideAMomentLaterIsNotFollowed() {
        var answers = new ArrayDeque<>(List.of(OUTSIDE, "127.0.0.1"));
        PublicHosts turning =
                new PublicHosts(
                        Set.of("turning.example.org"),
                        host -> List.of(InetAddress.getByName(answers.removeFirst())));
        try (var one = new CalendarFetch(turning, Duration.ofSeconds(5))) {
            assertThat(one.fetch("https://turning.example.org/a.ics"))
                    .isEqualTo(
                            new CalendarFetch.Fetched.Refused(
                                    "That address leads into a private network, so I left it alone."
                                            + " Nothing was changed."));
        }
        assertThat(answers).isEmpty();
    }

    @Test
    void unpacksNoMoreOfABombThanItReads() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                zip.write(zeros);
            }
        }
        server.stubFor(
                get("/bomb")
                        .willReturn(
                                aResponse()
                                        .withHeader("Content-Encoding", "gzip")
                                        .withBody(packed.toByteArray())));

        assertThat(refusal(server.baseUrl() + "/bomb")).contains("larger than 5 MB");
    }

    @Test
    void sendsBackWhatTheHostSaidOfTheCopyAndHearsThatNothingChanged() {
        String day = "Wed, 25 Nov 2026 19:00:00 GMT";
        server.stubFor(
                get("/a")
                        .willReturn(
                                aResponse()
                                        .withHeader("ETag", "\"7\"")
                                        .withHeader("Last-Modified", day)
                                        .withBody("BEGIN:VCALENDAR")));
        var copy = ((CalendarFetch.Fetched.Content) fetch.fetch(server.baseUrl() + "/a")).copy();
        server.stubFor(
                get("/a")
                        .withHeader("If-None-Match", equalTo("\"7\""))
                        .withHeader("If-Modified-Since", equalTo(day))
                        .willReturn(aResponse().withStatus(304)));

        assertThat(fetch.fetch(server.baseUrl() + "/a", copy))
                .isEqualTo(new CalendarFetch.Fetched.Unchanged());
    }

    @Test
    void aRoundOfRedirectsEnds() {
        server.stubFor(
                get("/a").willReturn(aResponse().withStatus(302).withHeader("Location", "/a")));

        assertThat(refusal(server.baseUrl() + "/a")).contains("no address that I can use");
    }

    @Test
    void givesUpOnASlowCalendar() {
        server.stubFor(
                get("/slow")
                        .willReturn(
                                aResponse()
                                        .withBody("BEGIN:VCALENDAR")
                                        .withChunkedDribbleDelay(10, 3_000)));
        try (var impatient = new CalendarFetch(onlyTheServer(), Duration.ofSeconds(1))) {
            var fetched = impatient.fetch(server.baseUrl() + "/slow");

            assertThat(fetched)
                    .isEqualTo(
                            new CalendarFetch.Fetched.Refused(
                                    "The calendar did not come within 1 seconds; nothing was"
                                            + " changed."));
        }
    }

    @Test
    void readsNoMoreThanFiveMegabytes() {
        server.stubFor(get("/big").willReturn(aResponse().withBody(new byte[6 * 1024 * 1024])));

        assertThat(refusal(server.baseUrl() + "/big")).contains("larger than 5 MB");
    }

    @Test
    void saysWhenACalendarWantsASignIn() {
        server.stubFor(get("/closed").willReturn(aResponse().withStatus(401)));

        assertThat(refusal(server.baseUrl() + "/closed")).contains("wants a sign-in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "127.0.0.1",
                "0.0.0.0",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "::a00:1",
                "2001:0:a00:1::",
                "fec0::1",
                "ff02::1"
            })
    void refusesAHostWhoseAddressIsInside(String address) {
        PublicHosts hosts = hosts(address, "calendar.example.org");

        assertThat(hosts.refuses(URI.create("https://calendar.example.org/a.ics")))
                .hasValueSatisfying(why -> assertThat(why).contains("private network"));
    }

    @Test
    void refusesAHostWithOneAddressInside() throws UnknownHostException {
        List<InetAddress> both =
                List.of(InetAddress.getByName(OUTSIDE), InetAddress.getByName("10.0.0.1"));
        PublicHosts hosts = new PublicHosts(Set.of("two.example.org"), host -> both);

        assertThat(hosts.refuses(URI.create("https://two.example.org/"))).isPresent();
    }

    @Test
    void allowsNamedHostsOverHttpsOnly() {
        PublicHosts hosts = hosts(OUTSIDE, "outlook.example.com", "*.uni.example.org");

        assertThat(hosts.refuses(URI.create("https://outlook.example.com/a.ics"))).isEmpty();
        assertThat(hosts.refuses(URI.create("https://cal.uni.example.org/a.ics"))).isEmpty();
        for (String other :
                List.of(
                        "http://outlook.example.com/a.ics",
                        "https://outlook.example.com:8443/a.ics",
                        "https://user@outlook.example.com/a.ics",
                        "https://outlook.example.com.evil.example/a.ics",
                        "https://uni.example.org.evil.example/a.ics",
                        "https:///a.ics",
                        "ftp://outlook.example.com/a.ics")) {
            assertThat(hosts.refuses(URI.create(other))).as(other).isPresent();
        }
    }

    private String refusal(String address) {
        return fetch.fetch(address) instanceof CalendarFetch.Fetched.Refused(String sentence)
                ? sentence
                : "was fetched";
    }
}
