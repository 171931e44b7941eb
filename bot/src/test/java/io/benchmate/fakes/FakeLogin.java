package io.benchmate.fakes;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Microsoft's login: publishes the keys of the Connector's tokens, with keys of our own, and gives
 * applications a token.
 */
public final class FakeLogin implements AutoCloseable {
    private static final String METADATA = "/v1/.well-known/openidconfiguration";
    private static final String KEYS = "/v1/.well-known/keys";

    /** What whoever signs in is given. */
    static final String TOKEN = "a-token-of-the-fake-login";

    private static final String SIGN_IN = "/organizations/oauth2/v2.0/token";

    private final WireMockServer server =
            new WireMockServer(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"));

    public FakeLogin() {
        server.start();
        server.stubFor(
                post(urlEqualTo(SIGN_IN))
                        .willReturn(
                                okJson(
                                        """
                                        {"token_type":"Bearer","expires_in":3600,
                                         "access_token":"%s"}\
                                        """
                                                .formatted(TOKEN))));
        server.stubFor(
                get(urlEqualTo(METADATA))
                        .willReturn(okJson("{\"jwks_uri\":\"" + at(KEYS) + "\"}")));
    }

    /** Where an application signs in. */
    public URI token() {
        return URI.create(at(SIGN_IN));
    }

    public URI metadata() {
        return URI.create(at(METADATA));
    }

    /** From now on these are the published keys; each is endorsed for the channels given. */
    public void publish(Map<RSAKey, List<String>> keys) {
        List<Map<String, Object>> documents = new ArrayList<>();
        keys.forEach(
                (key, channels) -> {
                    Map<String, Object> document = key.toPublicJWK().toJSONObject();
                    document.put("endorsements", channels);
                    documents.add(document);
                });
        String json = new JsonMapper().writeValueAsString(Map.of("keys", documents));
        server.stubFor(get(urlEqualTo(KEYS)).willReturn(okJson(json)));
    }

    /** From now on the keys cannot be fetched. */
    public void fail() {
        server.stubFor(get(urlEqualTo(KEYS)).willReturn(aResponse().withStatus(500)));
    }

    /** How often the keys were asked for. */
    public int asked() {
        return server.findAll(getRequestedFor(urlEqualTo(KEYS))).size();
    }

    public static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException noKey) {
            throw new IllegalStateException(noKey);
        }
    }

    public static String sign(RSAKey key, JWTClaimsSet claims) {
        try {
            SignedJWT token =
                    new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                            claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException noSignature) {
            throw new IllegalStateException(noSignature);
        }
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    @Override
    public void close() {
        server.stop();
    }
}
