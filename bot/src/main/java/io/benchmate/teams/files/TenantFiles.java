package io.benchmate.teams.files;

import io.benchmate.teams.settings.AllowedHosts;

import org.springframework.util.unit.DataSize;

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
 * Fetches files from the tenant's own SharePoint and puts them there: never with another host, also
 * not by way of a redirect, never more bytes than the limit, and in a bounded time. The address
 * carries its own permission, so no token is sent, and it is never logged.
 */
public final class TenantFiles implements AutoCloseable {
    private static final int MOST_REDIRECTS = 3;

    private final HttpClient client;
    private final AllowedHosts hosts;
    private final DataSize limit;
    private final Duration patience;

    public TenantFiles(
            AllowedHosts hosts, DataSize limit, Duration connectTimeout, Duration patience) {
        this.hosts = hosts;
        this.limit = limit;
        this.patience = patience;
        this.client =
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(connectTimeout)
                        .executor(Executors.newVirtualThreadPerTaskExecutor())
                        .build();
    }

    /** The file's bytes, or a sentence; never throws for what the address or its host do. */
    public Fetched fetch(String address) {
        Optional<URI> next = parse(address);
        for (int hop = 0; hop <= MOST_REDIRECTS && next.isPresent(); hop++) {
            URI here = next.get();
            if (!hosts.allow(here)) {
                return refused("it does not lie in your university's own Teams files.");
            }
            switch (call(here)) {
                case Step.Done(Fetched fetched) -> {
                    return fetched;
                }
                case Step.Elsewhere(String location) -> next = parse(location).map(here::resolve);
            }
        }
        return refused("Teams gave no usable address for it.");
    }

    /**
     * Puts a file where Teams wants it, in one piece, once; "Resumable upload" of OneDrive,
     * learn.microsoft.com/graph/api/driveitem-createuploadsession.
     *
     * @return a sentence for the person where it did not surely arrive; empty when it did
     */
    public Optional<String> put(String address, byte[] content) {
        Optional<URI> there = parse(address).filter(hosts::allow);
        if (there.isEmpty() || content.length == 0) {
            return Optional.of(
                    "I could not put the file there: the place that Teams named is not among your"
                            + " university's own Teams files.");
        }
        HttpRequest request =
                HttpRequest.newBuilder(there.get())
                        .header("Content-Type", "application/octet-stream")
                        .header(
                                "Content-Range",
                                "bytes 0-%d/%d".formatted(content.length - 1, content.length))
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(content))
                        .build();
        var answer = client.sendAsync(request, BodyHandlers.discarding());
        try {
            int status = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS).statusCode();
            return status == 200 || status == 201 ? Optional.empty() : Optional.of(notTaken());
        } catch (ExecutionException failure) {
            return Optional.of(notTaken());
        } catch (TimeoutException late) {
            answer.cancel(true);
            return Optional.of(notTaken());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            answer.cancel(true);
            return Optional.of(notTaken());
        }
    }

    private static String notTaken() {
        return "Teams did not take the file. Say “review pack” and ask for it once more.";
    }

    private Step call(URI address) {
        var answer =
                client.sendAsync(
                        HttpRequest.newBuilder(address).GET().build(),
                        BodyHandlers.limiting(BodyHandlers.ofByteArray(), limit.toBytes()));
        try {
            return step(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException failure) {
            return new Step.Done(refused(tooLong(failure) ? tooLarge() : later()));
        } catch (TimeoutException late) {
            return giveUp(answer);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return giveUp(answer);
        }
    }

    private static Step giveUp(CompletableFuture<?> answer) {
        answer.cancel(true);
        return new Step.Done(refused(later()));
    }

    private static Step step(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status == 200) {
            return new Step.Done(new Fetched.Content(answer.body()));
        }
        Optional<String> location = answer.headers().firstValue("Location");
        return status >= 300 && status < 400 && location.isPresent()
                ? new Step.Elsewhere(location.get())
                : new Step.Done(refused(later()));
    }

    /** The JDK says "body exceeds capacity" by a plain IOException whose message names it. */
    private static boolean tooLong(ExecutionException failure) {
        return failure.getCause() instanceof IOException io
                && io.getMessage() != null
                && io.getMessage().contains("capacity");
    }

    private String tooLarge() {
        return "it is larger than %d MB. Send the plan’s table alone, without pictures."
                .formatted(limit.toMegabytes());
    }

    private static String later() {
        return "Teams did not hand it over. Please send it again.";
    }

    private static Fetched refused(String why) {
        return new Fetched.Refused("I could not take that file: " + why);
    }

    private static Optional<URI> parse(String address) {
        try {
            return Optional.of(URI.create(address));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }

    private sealed interface Step {
        record Done(Fetched fetched) implements Step {}

        record Elsewhere(String location) implements Step {}
    }
}
