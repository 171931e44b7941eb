package io.benchmate.graphsync.graph;

import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import static org.assertj.core.api.Assertions.assertThat;

import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.azure.core.http.HttpClient;
import com.azure.core.util.Context;
import com.azure.identity.AadCredentialBuilderBase;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;

import io.benchmate.graphsync.roster.SourceReading;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What an app shows to Entra's token endpoint, by the real library, whose calls are turned to a
 * fake of the endpoint on this machine.
 */
class CredentialsTest {
    private static final String TENANT = "11111111-2222-3333-4444-555555555555";

    @RegisterExtension
    private static final WireMockExtension LOGIN =
            WireMockExtension.newInstance()
                    .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
                    .build();

    @TempDir private Path folder;

    @BeforeEach
    void grants() {
        LOGIN.stubFor(
                post(urlPathEqualTo("/" + TENANT + "/oauth2/v2.0/token"))
                        .willReturn(
                                okJson(
                                        """
                                        {"token_type": "Bearer", "expires_in": 3600,
                                         "access_token": "granted"}
                                        """)));
    }

    @Test
    void aSecretIsShownWithTheAppsId() {
        assertThat(token(turned(Credentials.ofSecret(TENANT, "app-1", "s3cret")).build()))
                .isEqualTo("granted");

        assertThat(shown())
                .containsEntry("client_id", "app-1")
                .containsEntry("client_secret", "s3cret")
                .containsEntry("grant_type", "client_credentials")
                .hasEntrySatisfying(
                        "scope",
                        scope ->
                                assertThat(scope)
                                        .startsWith("https://graph.microsoft.com/.default"));
    }

    @Test
    void aCertificateSignsAndItsKeyStaysHere() throws Exception {
        Path pem = certificate();

        assertThat(
                        token(
                                turned(Credentials.ofCertificate(TENANT, "app-1", pem.toString()))
                                        .build()))
                .isEqualTo("granted");

        assertThat(shown())
                .containsEntry(
                        "client_assertion_type",
                        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                .doesNotContainKey("client_secret");
        JsonNode claims = claims(Objects.requireNonNull(shown().get("client_assertion")));
        assertThat(claims.get("iss").asString()).isEqualTo("app-1");
        assertThat(claims.get("sub").asString()).isEqualTo("app-1");
        assertThat(claims.get("aud").asString()).contains(TENANT);
        assertThat(shown().toString()).doesNotContain("PRIVATE KEY");
    }

    @Test
    void aFederatedTokenIsReadAnewFromItsFile() throws IOException {
        Path file = Files.writeString(folder.resolve("token"), "first\n");
        TokenCredential credential =
                turned(Credentials.ofAssertion(TENANT, "app-1", file.toString())).build();

        assertThat(token(credential)).isEqualTo("granted");

        assertThat(shown()).containsEntry("client_assertion", "first");
    }

    @ParameterizedTest
    @CsvSource({
        "AADSTS7000215, 'the secret is wrong; it is the secret''s value, not its id'",
        "AADSTS7000222, 'the secret has expired; make a new one in Entra'",
        "AADSTS700016, 'the tenant, or the app in it, is not known'"
    })
    void saysAtOnceWhatEntraRefuses(String number, String meaning) {
        refuses(number);
        TokenCredential credential = turned(Credentials.ofSecret(TENANT, "a", "s3cret")).build();
        List<Duration> waits = new ArrayList<>();

        SourceReading read =
                new GraphTenant(
                                URI.create("https://graph.microsoft.com/v1.0"),
                                () -> credential,
                                Patience.OF_A_RUN,
                                InstantSource.system(),
                                waits::add,
                                people -> {})
                        .sources()
                        .group("s1", "Technicians");

        assertThat(read)
                .isEqualTo(
                        new SourceReading.Failed(
                                "Technicians",
                                "Entra refuses the app's sign-in (%s): %s"
                                        .formatted(number, meaning)));
        assertThat(waits).isEmpty();
    }

    private static void refuses(String number) {
        LOGIN.stubFor(
                post(urlPathEqualTo("/" + TENANT + "/oauth2/v2.0/token"))
                        .willReturn(
                                jsonResponse(
                                        """
                                        {"error": "invalid_client",
                                         "error_description": "%s: s3cret is not right."}
                                        """
                                                .formatted(number),
                                        401)));
    }

    private static String token(TokenCredential credential) {
        return credential
                .getTokenSync(
                        new TokenRequestContext().addScopes("https://graph.microsoft.com/.default"))
                .getToken();
    }

    /** What goes to login.microsoftonline.com goes to the fake. */
    private static <T extends AadCredentialBuilderBase<T>> T turned(T builder) {
        HttpClient real = HttpClient.createDefault();
        return builder.disableInstanceDiscovery()
                .httpClient(
                        request -> {
                            URI to = URI.create(request.getUrl().toString());
                            assertThat(to.getScheme() + "://" + to.getHost())
                                    .isEqualTo("https://login.microsoftonline.com");
                            request.setUrl(LOGIN.baseUrl() + to.getRawPath());
                            return real.send(request, Context.NONE);
                        });
    }

    private static Map<String, String> shown() {
        String body = LOGIN.getAllServeEvents().getFirst().getRequest().getBodyAsString();
        return Arrays.stream(body.split("&"))
                .map(one -> one.split("=", 2))
                .collect(
                        Collectors.toMap(
                                one -> one[0],
                                one -> URLDecoder.decode(one[1], StandardCharsets.UTF_8)));
    }

    private static JsonNode claims(String jwt) {
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(jwt.split("\\.")[1]));
    }

    /** Made for this test alone. */
    private Path certificate() throws Exception {
        Path store = folder.resolve("store.p12");
        int code =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-keyalg",
                                "RSA",
                                "-alias",
                                "app",
                                "-dname",
                                "CN=graph-sync",
                                "-storepass",
                                "changeit",
                                "-keystore",
                                store.toString())
                        .start()
                        .waitFor();
        assertThat(code).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, "changeit".toCharArray());
        }
        return Files.writeString(
                folder.resolve("app.pem"),
                block("PRIVATE KEY", keys.getKey("app", "changeit".toCharArray()).getEncoded())
                        + block("CERTIFICATE", keys.getCertificate("app").getEncoded()));
    }

    private static String block(String kind, byte[] content) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(kind, Base64.getMimeEncoder().encodeToString(content), kind);
    }
}
