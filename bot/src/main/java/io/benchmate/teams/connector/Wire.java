package io.benchmate.teams.connector;

import org.jspecify.annotations.Nullable;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One call at a time over a pool of kept connections, without redirects. */
final class Wire implements AutoCloseable {
    /** The Connector's answers are ids and error codes. */
    private static final long LONGEST_ANSWER = 1 << 20;

    /**
     * Or the client would look up a host's name again, and wait for that, on the thread that
     * watches all connections. Who was not reached is tried again by the caller's rules.
     */
    private static final String NO_SECOND_CONNECT = "jdk.httpclient.disableRetryConnect";

    static {
        System.setProperty(NO_SECOND_CONNECT, "true");
    }

    private final HttpClient client;
    private final Duration readTimeout;

    Wire(Duration connectTimeout, Duration readTimeout) {
        this(connectTimeout, readTimeout, HttpClient.newBuilder());
    }

    /**
     * Nothing is left to threads of the client's own: a call is written by the thread that makes
     * it, and read by the one that watches all connections. Left to another virtual thread, a call
     * would wait behind all questions that are being answered just then, and their answers would
     * all leave together: under load the bot had too much to do and nothing by turns. So nothing
     * that is done with an answer may wait. A new connection's certificate is checked there too.
     */
    Wire(Duration connectTimeout, Duration readTimeout, HttpClient.Builder builder) {
        this.client =
                builder.version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(connectTimeout)
                        .executor(Runnable::run)
                        .build();
        this.readTimeout = readTimeout;
    }

    /**
     * The timeout holds from the connection to the last byte of the answer, where the client's own
     * ends with its header; looking up the host's name comes before it, with the system's limits.
     */
    Attempt call(String method, URI address, @Nullable String bearer, byte[] body) {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(
                        request(method, address, bearer, body),
                        BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER));
        try {
            var whole = answer.get(readTimeout.toMillis(), TimeUnit.MILLISECONDS);
            return new Attempt.Answered(whole.statusCode(), whole.headers(), whole.body());
        } catch (ExecutionException failure) {
            return failed(failure.getCause());
        } catch (TimeoutException late) {
            answer.cancel(true);
            return new Attempt.Broken("no answer in time");
        } catch (InterruptedException stopping) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new Attempt.Broken("the bot is stopping");
        }
    }

    private static Attempt failed(@Nullable Throwable cause) {
        return cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException
                ? new Attempt.NotReached()
                : new Attempt.Broken(
                        cause == null ? "no cause given" : cause.getClass().getSimpleName());
    }

    private static HttpRequest request(
            String method, URI address, @Nullable String bearer, byte[] body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address)
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
        client.shutdownNow();
        client.close();
    }
}
