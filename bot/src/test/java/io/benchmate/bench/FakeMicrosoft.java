package io.benchmate.bench;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/**
 * The Connector, the keys of its tokens, and the token endpoint of a managed identity. The
 * Connector takes 20 ms for each call. What it refuses it does not take, as the real one.
 */
final class FakeMicrosoft implements AutoCloseable {
    static final String APP = "11111111-2222-3333-4444-555555555555";
    static final String TENANT = "99999999-8888-7777-6666-555555555555";

    private static final long LATENCY = Duration.ofMillis(20).toNanos();
    private static final int[] REFUSALS = {429, 429, 502, 503, 504};

    final Replies replies = new Replies();
    final LongAdder refused = new LongAdder();
    private final KeyPair keys;
    private final PlainServer server;
    private volatile double faults;

    FakeMicrosoft() throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        server = new PlainServer(this::answer);
    }

    String url() {
        return server.url();
    }

    /** With the slash at its end, as Teams writes it. */
    String serviceUrl() {
        return url() + "/teams/";
    }

    /** The share of the Connector's calls that are refused from now on. */
    void refuse(double share) {
        faults = share;
    }

    private PlainServer.Page answer(String method, String path, byte[] body) {
        if (path.startsWith("/teams/v3/")) {
            return connector(path, body);
        }
        return new PlainServer.Page(
                200,
                "",
                switch (path.replaceFirst("\\?.*", "")) {
                    case "/openid" -> "{\"jwks_uri\":\"" + url() + "/keys\"}";
                    case "/keys" -> jwks();
                    default -> managedIdentity();
                });
    }

    private PlainServer.Page connector(String path, byte[] body) {
        LockSupport.parkNanos(LATENCY);
        ThreadLocalRandom random = ThreadLocalRandom.current();
        if (random.nextDouble() < faults) {
            refused.increment();
            int status = REFUSALS[random.nextInt(REFUSALS.length)];
            String wait = status == 429 ? "Retry-After: 1\r\n" : "";
            return new PlainServer.Page(status, wait, "{\"error\":{\"code\":\"Injected\"}}");
        }
        replies.take(path, body);
        return new PlainServer.Page(201, "", "{\"id\":\"1700000000000\"}");
    }

    /** The shape of "How to use managed identities for App Service", learn.microsoft.com. */
    private static String managedIdentity() {
        return "{\"access_token\":\"outbound\",\"expires_on\":\"%d\",\"resource\":\"r\",\"token_type\":\"Bearer\"}"
                .formatted(Instant.now().plusSeconds(86_400).getEpochSecond());
    }

    private String jwks() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return """
        {"keys":[{"kty":"RSA","use":"sig","kid":"bench","alg":"RS256","n":"%s","e":"%s",
         "endorsements":["msteams"]}]}\
        """
                .formatted(number(key.getModulus()), number(key.getPublicExponent()));
    }

    /** A token as the Connector's, good for an hour. */
    String token() throws GeneralSecurityException {
        long now = Instant.now().getEpochSecond();
        String unsigned =
                base64("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"bench\"}")
                        + "."
                        + base64(
                                """
                                {"iss":"https://api.botframework.com","aud":"%s","nbf":%d,
                                 "exp":%d,"serviceurl":"%s"}\
                                """
                                        .formatted(APP, now - 60, now + 3_600, serviceUrl()));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(unsigned.getBytes(StandardCharsets.US_ASCII));
        return unsigned + "." + base64(signature.sign());
    }

    private static String number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return base64(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
