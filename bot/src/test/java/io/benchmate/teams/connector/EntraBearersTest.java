package io.benchmate.teams.connector;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azure.core.http.HttpClient;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;

import io.benchmate.database.SettableClock;
import io.benchmate.teams.settings.TeamsSettings;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

class EntraBearersTest {
    private final SettableClock clock = new SettableClock(Instant.now().toString());
    private final WireMockServer login =
            new WireMockServer(wireMockConfig().dynamicPort().dynamicHttpsPort());

    @BeforeEach
    void start() {
        login.start();
        login.stubFor(post(anyUrl()).willReturn(token("first")));
    }

    @AfterEach
    void stop() {
        login.stop();
    }

    @Test
    void asksOnceForManySendings() throws Exception {
        Bearers bearers = bearers(Map.of("secret", "s3cret"));

        for (int count = 0; count < 5; count++) {
            assertThat(bearers.current()).isEqualTo("first");
        }

        login.verify(
                1,
                postRequestedFor(anyUrl())
                        .withRequestBody(containing("client_secret=s3cret"))
                        .withRequestBody(containing("api.botframework.com")));
    }

    @Test
    void asksAnewBeforeATokenExpires() throws Exception {
        Bearers bearers = bearers(Map.of("secret", "s3cret"));
        assertThat(bearers.current()).isEqualTo("first");

        clock.passes(Duration.ofMinutes(57));
        bearers.refused("first");
        login.stubFor(post(anyUrl()).willReturn(token("second")));

        assertThat(bearers.current()).isEqualTo("second");
    }

    @Test
    void asksAnewAfterARefusal() throws Exception {
        Bearers bearers = bearers(Map.of("secret", "s3cret"));
        assertThat(bearers.current()).isEqualTo("first");
        login.stubFor(post(anyUrl()).willReturn(token("second")));

        bearers.refused("first");
        bearers.refused("first");

        assertThat(bearers.current()).isEqualTo("second");
        login.verify(2, postRequestedFor(anyUrl()));
    }

    @Test
    void signsInWithAFederatedToken(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("token"), "from-the-platform\n");

        Bearers bearers = bearers(Map.of("credential", "federated", "token-file", file.toString()));

        assertThat(bearers.current()).isEqualTo("first");
        login.verify(
                postRequestedFor(anyUrl())
                        .withRequestBody(containing("client_assertion=from-the-platform")));
    }

    @Test
    void saysThatNothingWasSentWhenTheLoginRefuses() throws Exception {
        login.stubFor(
                post(anyUrl())
                        .willReturn(
                                aResponse()
                                        .withStatus(401)
                                        .withHeader("Content-Type", "application/json")
                                        .withBody("{\"error\":\"invalid_client\"}")));
        Bearers bearers = bearers(Map.of("secret", "wrong"));

        assertThatThrownBy(bearers::current).isInstanceOf(BearerUnavailable.class);
    }

    private Bearers bearers(Map<String, String> more) throws GeneralSecurityException {
        Map<String, String> values = new HashMap<>(more);
        values.put("app-id", "11111111-2222-3333-4444-555555555555");
        values.put("tenant-ids", "99999999-8888-7777-6666-555555555555");
        values.put("login-base-url", "https://localhost:" + login.httpsPort());
        Map<String, Object> named = new HashMap<>();
        values.forEach((key, value) -> named.put("teams." + key, value));
        TeamsSettings settings =
                new Binder(new MapConfigurationPropertySource(named))
                        .bindOrCreate("teams", TeamsSettings.class);
        return new EntraBearers(new Credentials(settings, trusting())::build, clock);
    }

    private static ResponseDefinitionBuilder token(String value) {
        return aResponse()
                .withHeader("Content-Type", "application/json")
                .withBody(
                        """
                        {"token_type":"Bearer","expires_in":3600,"access_token":"%s"}\
                        """
                                .formatted(value));
    }

    /** The login's certificate is WireMock's own. */
    static HttpClient trusting() throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new TrustsAll()}, null);
        return new JdkHttpClientBuilder(java.net.http.HttpClient.newBuilder().sslContext(context))
                .build();
    }

    private static final class TrustsAll extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkClientTrusted(
                X509Certificate[] chain, String type, java.net.Socket socket) {}

        @Override
        public void checkServerTrusted(
                X509Certificate[] chain, String type, java.net.Socket socket) {}

        @Override
        public void checkClientTrusted(
                X509Certificate[] chain, String type, javax.net.ssl.SSLEngine engine) {}

        @Override
        public void checkServerTrusted(
                X509Certificate[] chain, String type, javax.net.ssl.SSLEngine engine) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
