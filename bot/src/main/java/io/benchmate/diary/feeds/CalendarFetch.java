package io.benchmate.diary.feeds;

import io.benchmate.diary.ics.IcsFile;

import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Fetches a calendar by its address: no more bytes than are read, packed or unpacked, within a
 * bounded time for all of it, asking for each redirect whether it may be followed. What a name
 * leads to is asked of the same rules that the connection then uses, so that a name cannot lead
 * elsewhere a moment later; for the same reason no proxy is used. The address may carry a secret,
 * so it is never logged.
 */
public final class CalendarFetch implements AutoCloseable {
    private static final int MOST_REDIRECTS = 5;
    private static final Duration CONNECTING = Duration.ofSeconds(10);

    /** Calendars are read hours apart, and a host may close what was kept without saying so. */
    private static final ConnectionPool KEEPS_NONE = new ConnectionPool(0, 1, TimeUnit.SECONDS);

    private final Reach reach;
    private final Duration patience;
    private @Nullable OkHttpClient client;

    CalendarFetch(Reach reach, Duration patience) {
        this.reach = reach;
        this.patience = patience;
    }

    /**
     * Made at the first call: reading the certificates to trust takes as long as much of a start.
     */
    private synchronized OkHttpClient client() {
        OkHttpClient known = client;
        if (known != null) {
            return known;
        }
        OkHttpClient made =
                new OkHttpClient.Builder()
                        .followRedirects(false)
                        .followSslRedirects(false)
                        .retryOnConnectionFailure(false)
                        .connectionPool(KEEPS_NONE)
                        .proxy(Proxy.NO_PROXY)
                        .dns(reach::addresses)
                        .connectTimeout(CONNECTING)
                        .readTimeout(patience)
                        .build();
        client = made;
        return made;
    }

    /** Which addresses may be called. */
    interface Reach {
        /** Why this one may not be; empty when it may. */
        Optional<String> refuses(URI address);

        /**
         * Where a host is; the connection goes to one of these and nowhere else.
         *
         * @throws UnknownHostException when it is nowhere, or where the bot must not call
         */
        List<InetAddress> addresses(String host) throws UnknownHostException;
    }

    /**
     * What the host said of the copy that was read last, so that it can answer that nothing
     * changed. As the host wrote them; empty where it said nothing.
     */
    public record Copy(String tag, String modified) {
        public static final Copy NONE = new Copy("", "");
    }

    /** What came of it. */
    public sealed interface Fetched {
        record Content(byte[] bytes, Copy copy) implements Fetched {}

        /** It is as it was when it was read last. */
        record Unchanged() implements Fetched {}

        record Refused(String sentence) implements Fetched {}

        /** Internal: it is elsewhere. */
        record Elsewhere(String location) implements Fetched {}
    }

    /** The calendar's bytes, or a sentence; never throws for what the address or its host do. */
    public Fetched fetch(String address) {
        return fetch(address, Copy.NONE);
    }

    /** The same, unless it is as it was when the copy was read. */
    public Fetched fetch(String address, Copy known) {
        long end = System.nanoTime() + patience.toNanos();
        Optional<URI> next = parse(address.strip().replaceFirst("(?i)^webcals?://", "https://"));
        for (int hop = 0; hop <= MOST_REDIRECTS && next.isPresent(); hop++) {
            URI here = next.get();
            Optional<String> refusal = reach.refuses(here);
            if (refusal.isPresent()) {
                return new Fetched.Refused(refusal.get() + " Nothing was changed.");
            }
            Fetched fetched = call(here, known, end - System.nanoTime());
            if (!(fetched instanceof Fetched.Elsewhere(String location))) {
                return fetched;
            }
            next = parse(location).map(here::resolve);
        }
        return new Fetched.Refused("That is no address that I can use. Nothing was changed.");
    }

    private Fetched call(URI address, Copy known, long nanos) {
        Request.Builder request =
                new Request.Builder()
                        .url(address.toString())
                        .header("Accept", "text/calendar, */*;q=0.5");
        if (!known.tag().isEmpty()) {
            request.header("If-None-Match", known.tag());
        }
        if (!known.modified().isEmpty()) {
            request.header("If-Modified-Since", known.modified());
        }
        Call call = client().newCall(request.build());
        call.timeout().timeout(Math.max(1, nanos), TimeUnit.NANOSECONDS);
        try (Response answer = call.execute()) {
            return step(answer);
        } catch (InterruptedIOException late) {
            return new Fetched.Refused(
                    "The calendar did not come within %d seconds; nothing was changed."
                            .formatted(Math.max(1, patience.toSeconds())));
        } catch (UnknownHostException elsewhere) {
            return new Fetched.Refused(
                    Objects.requireNonNullElse(elsewhere.getMessage(), "I cannot find that host.")
                            + " Nothing was changed.");
        } catch (IOException failure) {
            return new Fetched.Refused(
                    "The calendar’s host did not answer as it should; nothing was changed. Please"
                            + " check the address, or try again later.");
        }
    }

    private static Fetched step(Response answer) throws IOException {
        int status = answer.code();
        if (status == 200) {
            return content(answer);
        }
        if (status == 304) {
            return new Fetched.Unchanged();
        }
        String location = answer.header("Location");
        if (status >= 300 && status < 400 && location != null) {
            return new Fetched.Elsewhere(location);
        }
        return new Fetched.Refused(refused(status));
    }

    private static Fetched content(Response answer) throws IOException {
        ResponseBody body = answer.body();
        if (body == null) {
            return new Fetched.Content(new byte[0], Copy.NONE);
        }
        InputStream in = body.byteStream();
        byte[] bytes = in.readNBytes(IcsFile.MOST_BYTES + 1);
        if (bytes.length > IcsFile.MOST_BYTES) {
            return new Fetched.Refused(
                    "The calendar is larger than %d MB, the most that I read; nothing was changed."
                            .formatted(IcsFile.MOST_BYTES >> 20));
        }
        return new Fetched.Content(
                bytes, new Copy(header(answer, "ETag"), header(answer, "Last-Modified")));
    }

    private static String header(Response answer, String name) {
        String value = answer.header(name);
        return value == null || value.length() > 200 ? "" : value;
    }

    private static String refused(int status) {
        return switch (status) {
            case 401, 403 ->
                    "The calendar wants a sign-in; share it by a public address. Nothing was"
                            + " changed.";
            case 404, 410 ->
                    "There is no calendar at that address any more (%d); nothing was changed."
                                    .formatted(status)
                            + " Please copy the address from the calendar’s sharing page again.";
            default ->
                    String.format(
                            Locale.UK,
                            "The calendar’s host answered %d; nothing was changed.",
                            status);
        };
    }

    /** Only what the client, too, takes for an address. */
    private static Optional<URI> parse(String address) {
        try {
            return Optional.of(URI.create(address.strip()));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public synchronized void close() {
        OkHttpClient known = client;
        if (known != null) {
            known.dispatcher().executorService().shutdown();
            known.connectionPool().evictAll();
        }
    }
}
