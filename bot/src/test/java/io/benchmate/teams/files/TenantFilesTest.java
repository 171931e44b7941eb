package io.benchmate.teams.files;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;

import io.benchmate.teams.settings.AllowedHosts;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

import java.time.Duration;
import java.util.List;

class TenantFilesTest {
    private final WireMockServer sharePoint = new WireMockServer(wireMockConfig().dynamicPort());
    private final TenantFiles files =
            new TenantFiles(
                    new AllowedHosts(List.of("127.0.0.1")),
                    DataSize.ofMegabytes(1),
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(1));

    @BeforeEach
    void start() {
        sharePoint.start();
    }

    @AfterEach
    void stop() {
        files.close();
        sharePoint.stop();
    }

    @Test
    void takesAFileOfTheTenant() {
        sharePoint.stubFor(get(anyUrl()).willReturn(ok("a,b")));

        Fetched fetched = files.fetch(at("/plan.csv?tempauth=x"));

        assertThat(fetched)
                .isInstanceOfSatisfying(
                        Fetched.Content.class,
                        content -> assertThat(content.bytes()).asString().isEqualTo("a,b"));
    }

    @Test
    void stopsReadingAtTheLimit() {
        sharePoint.stubFor(get(anyUrl()).willReturn(aResponse().withBody(new byte[3 << 20])));

        assertThat(refusal(at("/big"))).contains("larger than 1 MB");
    }

    @Test
    void followsARedirectWithinTheTenantOnly() {
        sharePoint.stubFor(get("/moved").willReturn(temporaryRedirect("/here")));
        sharePoint.stubFor(get("/here").willReturn(ok("moved")));
        sharePoint.stubFor(get("/away").willReturn(temporaryRedirect("http://localhost:1/steal")));

        assertThat(files.fetch(at("/moved"))).isInstanceOf(Fetched.Content.class);
        assertThat(refusal(at("/away"))).contains("your university's own");
    }

    @Test
    void givesUpOnARedirectThatGoesInCircles() {
        sharePoint.stubFor(get(anyUrl()).willReturn(temporaryRedirect("/round")));

        assertThat(refusal(at("/round"))).contains("no usable address");
        sharePoint.verify(4, getRequestedFor(anyUrl()));
    }

    @Test
    void givesUpOnAFileThatDripsIn() {
        sharePoint.stubFor(
                get(anyUrl())
                        .willReturn(
                                aResponse()
                                        .withBody("x".repeat(1_000))
                                        .withChunkedDribbleDelay(10, 60_000)));

        assertThat(refusal(at("/slow"))).contains("send it again");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/plan.csv",
                "http://evil.example/plan.csv",
                "https://127.0.0.1.evil.example/",
                "file:///etc/passwd",
                "http://169.254.169.254/latest/meta-data",
                "not an address",
                ""
            })
    void takesNothingFromElsewhere(String address) {
        assertThat(files.fetch(address)).isInstanceOf(Fetched.Refused.class);
    }

    @Test
    void saysWhatToDoWhenTheFileIsGone() {
        sharePoint.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(404)));

        assertThat(refusal(at("/gone"))).contains("send it again");
    }

    private String refusal(String address) {
        return files.fetch(address) instanceof Fetched.Refused(String sentence) ? sentence : "";
    }

    private String at(String path) {
        return "http://127.0.0.1:" + sharePoint.port() + path;
    }
}
