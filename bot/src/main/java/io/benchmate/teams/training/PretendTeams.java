package io.benchmate.teams.training;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Stands for Teams in the rehearsal, on a loopback port, with a key of its own. */
final class PretendTeams implements AutoCloseable {
    static final String APP = "training";
    static final String TENANT = "training";

    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore answered = new Semaphore(0);
    private final HttpClient client = HttpClient.newHttpClient();
    private final RSAKey key;
    private final HttpServer server;
    private int asked;

    PretendTeams() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("training").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/openid", call -> reply(call, 200, metadata()));
        server.createContext("/keys", call -> reply(call, 200, keys()));
        server.createContext("/teams/v3/", this::take);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Asks in a personal chat, and waits until the answer was posted. */
    void ask(String port, String token, String question) throws IOException, InterruptedException {
        HttpRequest call =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/messages"))
                        .timeout(Duration.ofSeconds(PATIENCE_SECONDS))
                        .header("Content-Type", "application/json; charset=utf-8")
                        .header("Authorization", "Bearer " + token)
                        .POST(HttpRequest.BodyPublishers.ofString(message(question)))
                        .build();
        int status = client.send(call, BodyHandlers.discarding()).statusCode();
        if (status / 100 != 2 || !answered.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IOException("no answer; the call was answered with " + status);
        }
    }

    private String message(String question) {
        return """
        {"type":"message","id":"q-%d","timestamp":"2026-11-21T09:00:00.123Z","channelId":"msteams",
         "serviceUrl":"%s","locale":"en-GB","textFormat":"plain","text":"%s",
         "from":{"id":"29:training","name":"Training","aadObjectId":"training"},
         "recipient":{"id":"28:training","name":"Benchmate"},
         "conversation":{"id":"a:training","conversationType":"personal","tenantId":"training"},
         "channelData":{"tenant":{"id":"training"}},
         "entities":[{"type":"clientInfo","locale":"en-GB","country":"GB","platform":"Web"}]}\
        """
                .formatted(asked++, serviceUrl(), question);
    }

    /** A token as the Connector's, good for an hour from then. */
    String token(Instant now) {
        JWTClaimsSet claims =
                new JWTClaimsSet.Builder()
                        .issuer("https://api.botframework.com")
                        .audience(APP)
                        .notBeforeTime(Date.from(now.minusSeconds(60)))
                        .expirationTime(Date.from(now.plusSeconds(3_600)))
                        .claim("serviceurl", serviceUrl())
                        .build();
        try {
            SignedJWT token =
                    new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                            claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String serviceUrl() {
        return url() + "/teams/";
    }

    private String metadata() {
        return "{\"jwks_uri\":\"" + url() + "/keys\"}";
    }

    private String keys() {
        String json = key.toPublicJWK().toJSONString();
        return "{\"keys\":[%s,\"endorsements\":[\"msteams\"]}]}"
                .formatted(json.substring(0, json.length() - 1));
    }

    private void take(HttpExchange call) throws IOException {
        call.getRequestBody().readAllBytes();
        reply(call, 201, "{\"id\":\"1700000000000\"}");
        answered.release();
    }

    private static void reply(HttpExchange call, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(status, body.length);
        call.getResponseBody().write(body);
        call.close();
    }

    @Override
    public void close() {
        client.close();
        server.stop(0);
    }
}
