package io.benchmate.teams.inbound;

import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The two documents in which Microsoft publishes the keys: the OpenID metadata, and the key set
 * that it names ("Authenticate requests from the Bot Connector service", learn.microsoft.com).
 */
final class KeyDocuments implements AutoCloseable {
    private static final long LONGEST = 1 << 20;
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client;
    private final URI metadata;
    private final Duration timeout;
    private final InstantSource clock;

    KeyDocuments(URI metadata, Duration connectTimeout, Duration readTimeout, InstantSource clock) {
        this.metadata = metadata;
        this.timeout = readTimeout;
        this.clock = clock;
        this.client =
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(connectTimeout)
                        .build();
    }

    /** Ends within twice the timeout; throws for anything but a key set. */
    KeySet fetch() throws IOException {
        try {
            URI keys = URI.create(JSON.readTree(get(metadata)).path("jwks_uri").asText());
            if (!metadata.getScheme().equals(keys.getScheme())) {
                throw new IOException("the key document is not fetched over " + keys.getScheme());
            }
            return KeySet.parse(get(keys), clock.instant());
        } catch (IllegalArgumentException noAddress) {
            throw new IOException(noAddress);
        }
    }

    private byte[] get(URI address) throws IOException {
        var answer =
                client.sendAsync(
                        HttpRequest.newBuilder(address).GET().build(),
                        BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST));
        try {
            HttpResponse<byte[]> whole = answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            if (whole.statusCode() != 200) {
                throw new IOException("HTTP " + whole.statusCode());
            }
            return whole.body();
        } catch (ExecutionException failure) {
            throw new IOException(failure.getCause());
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw new IOException("no answer in time", late);
        } catch (InterruptedException stopping) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("the bot is stopping", stopping);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
