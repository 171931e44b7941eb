package io.benchmate.teams.connector;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;

import io.benchmate.admin.doctor.Finding;
import io.benchmate.teams.settings.TeamsSettings;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import java.util.HashMap;
import java.util.Map;

class CredentialDiagnosisTest {
    /** Longer than a busy machine takes for anything else here. */
    private static final int SLOW_MILLIS = 60_000;

    private final WireMockServer login =
            new WireMockServer(wireMockConfig().dynamicPort().dynamicHttpsPort());

    @BeforeEach
    void start() {
        login.start();
    }

    @AfterEach
    void stop() {
        login.stop();
    }

    @Test
    void saysThatEntraGivesAToken() throws Exception {
        login.stubFor(
                post(anyUrl())
                        .willReturn(
                                json(
                                        200,
                                        "{\"token_type\":\"Bearer\",\"expires_in\":3600,"
                                                + "\"access_token\":\"t0ken\"}")));

        assertThat(look(Map.of("secret", "s3cret")))
                .isEqualTo(Finding.good("Entra gave a token for the secret."));
    }

    @Test
    void saysWhatIsWrongWithTheSecretAndNeverTheSecret() throws Exception {
        login.stubFor(
                post(anyUrl())
                        .willReturn(
                                json(
                                        401,
                                        "{\"error\":\"invalid_client\",\"error_description\":"
                                                + "\"AADSTS7000215: s3cret is wrong\"}")));

        Finding finding = look(Map.of("secret", "s3cret"));

        assertThat(finding.state()).isEqualTo(Finding.State.MEND);
        assertThat(finding.sentence()).contains("to its value, not its id");
        assertThat(finding.sentence()).doesNotContain("s3cret");
    }

    @Test
    void waitsFiveSecondsAndNoLonger() throws Exception {
        login.stubFor(post(anyUrl()).willReturn(json(200, "{}").withFixedDelay(SLOW_MILLIS)));
        long begun = System.nanoTime();

        Finding finding = look(Map.of("secret", "s3cret"));

        assertThat(finding.state()).isEqualTo(Finding.State.MEND);
        assertThat(System.nanoTime() - begun)
                .as("it did not wait for the answer")
                .isLessThan(SLOW_MILLIS * 1_000_000L);
    }

    @Test
    void namesTheFileThatCannotBeRead() throws Exception {
        assertThat(look(Map.of("credential", "certificate", "certificate", "/none.pem")).sentence())
                .contains("BENCHMATE_TEAMS_CERTIFICATE");
        assertThat(look(Map.of()).sentence()).contains("BENCHMATE_TEAMS_SECRET");
    }

    private Finding look(Map<String, String> more) throws Exception {
        Map<String, Object> named = new HashMap<>();
        named.put("teams.app-id", "11111111-2222-3333-4444-555555555555");
        named.put("teams.tenant-ids", "99999999-8888-7777-6666-555555555555");
        named.put("teams.login-base-url", "https://localhost:" + login.httpsPort());
        more.forEach((key, value) -> named.put("teams." + key, value));
        TeamsSettings settings =
                new Binder(new MapConfigurationPropertySource(named))
                        .bindOrCreate("teams", TeamsSettings.class);
        return CredentialDiagnosis.signedIn(settings, EntraBearersTest.trusting());
    }

    private static ResponseDefinitionBuilder json(int status, String body) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody(body);
    }
}
