package io.benchmate.teams.connector;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.Executors;

/** One call at a time over a pool of kept connections, without redirects. */
final class Wire implements AutoCloseable {
    private final HttpClient client;
    private final Duration readTimeout;

    Wire(Duration connectTimeout, Duration readTimeout) {
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(connectTimeout)
                        .executor(Executors.newVirtualThreadPerTaskExecutor())
                        .build();
        this.readTimeout = readTimeout;
    }

    Attempt call(String method, URI address, @Nullable String bearer, byte[] body) {
        try {
            var answer =
                    client.send(request(method, address, bearer, body), BodyHandlers.ofByteArray());
            return new Attempt.Answered(answer.statusCode(), answer.headers(), answer.body());
        } catch (ConnectException
                | HttpConnectTimeoutException
                | UnresolvedAddressException unreachable) {
            return new Attempt.NotReached();
        } catch (IOException broken) {
            return new Attempt.Broken(broken.getClass().getSimpleName());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Attempt.Broken("the bot is stopping");
        }
    }

    private HttpRequest request(String method, URI address, @Nullable String bearer, byte[] body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address)
                        .timeout(readTimeout)
                        .header("Accept", "application/json")
                        .header("Content-Type", "application/json; charset=utf-8")
                        .method(method, BodyPublishers.ofByteArray(body));
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
        return request.build();
    }

    @Override
    public void close() {
        client.close();
    }
}
