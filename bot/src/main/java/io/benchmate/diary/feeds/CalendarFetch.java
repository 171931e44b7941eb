package io.benchmate.diary.feeds;

import io.benchmate.diary.ics.IcsFile;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Fetches a calendar by its address: no more bytes than are read, within a bounded time, asking for
 * each redirect whether it may be followed. The address may carry a secret, so it is never logged.
 */
public final class CalendarFetch implements AutoCloseable {
    private static final int MOST_REDIRECTS = 5;
    private static final Duration CONNECTING = Duration.ofSeconds(10);

    private final HttpClient client;
    private final Reach reach;
    private final Duration patience;

    CalendarFetch(Reach reach, Duration patience) {
        this.reach = reach;
        this.patience = patience;
        this.client =
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(CONNECTING)
                        .executor(Executors.newVirtualThreadPerTaskExecutor())
                        .build();
    }

    /** Which addresses may be called. */
    interface Reach {
        /** Why this one may not be; empty when it may. */
        Optional<String> refuses(URI address);
    }

    /** What came of it. */
    public sealed interface Fetched {
        record Content(byte[] bytes) implements Fetched {}

        record Refused(String sentence) implements Fetched {}

        /** Internal: it is elsewhere. */
        record Elsewhere(String location) implements Fetched {}
    }

    /** The calendar's bytes, or a sentence; never throws for what the address or its host do. */
    public Fetched fetch(String address) {
        long end = System.nanoTime() + patience.toNanos();
        Optional<URI> next = parse(address.replaceFirst("(?i)^webcals?://", "https://"));
        for (int hop = 0; hop <= MOST_REDIRECTS && next.isPresent(); hop++) {
            URI here = next.get();
            Optional<String> refusal = reach.refuses(here);
            if (refusal.isPresent()) {
                return new Fetched.Refused(refusal.get() + " Nothing was changed.");
            }
            Fetched fetched = call(here, end - System.nanoTime());
            if (!(fetched instanceof Fetched.Elsewhere(String location))) {
                return fetched;
            }
            next = parse(location).map(here::resolve);
        }
        return new Fetched.Refused("That is no address that I can use. Nothing was changed.");
    }

    private Fetched call(URI address, long nanos) {
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .header("Accept", "text/calendar, */*")
                        .GET()
                        .build();
        var answer =
                client.sendAsync(
                        request,
                        BodyHandlers.limiting(BodyHandlers.ofByteArray(), IcsFile.MOST_BYTES));
        try {
            return step(answer.get(Math.max(1, nanos), TimeUnit.NANOSECONDS));
        } catch (ExecutionException failure) {
            return failed(failure);
        } catch (TimeoutException late) {
            return giveUp(answer);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return giveUp(answer);
        }
    }

    private Fetched giveUp(CompletableFuture<?> answer) {
        answer.cancel(true);
        return new Fetched.Refused(
                "The calendar did not come within %d seconds; nothing was changed."
                        .formatted(Math.max(1, patience.toSeconds())));
    }

    private static Fetched failed(ExecutionException failure) {
        boolean large =
                failure.getCause() instanceof IOException io
                        && String.valueOf(io.getMessage()).contains("capacity");
        return new Fetched.Refused(
                large
                        ? "The calendar is larger than %d MB, the most that I read; nothing was"
                                        .formatted(IcsFile.MOST_BYTES >> 20)
                                + " changed."
                        : "The calendar's host did not answer; nothing was changed.");
    }

    private static Fetched step(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status == 200) {
            return new Fetched.Content(answer.body());
        }
        Optional<String> location = answer.headers().firstValue("Location");
        if (status >= 300 && status < 400 && location.isPresent()) {
            return new Fetched.Elsewhere(location.get());
        }
        return new Fetched.Refused(
                status == 401 || status == 403
                        ? "The calendar wants a sign-in; share it by a public address. Nothing was"
                                + " changed."
                        : "The calendar's host answered %d; nothing was changed."
                                .formatted(status));
    }

    private static Optional<URI> parse(String address) {
        try {
            return Optional.of(URI.create(address.strip()));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
