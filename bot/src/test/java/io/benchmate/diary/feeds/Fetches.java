package io.benchmate.diary.feeds;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Fetching from a test's own server on loopback, which the real rules refuse. */
public final class Fetches {
    private Fetches() {}

    public static CalendarFetch ofLoopback() {
        return new CalendarFetch(
                new CalendarFetch.Reach() {
                    @Override
                    public Optional<String> refuses(URI address) {
                        return Optional.empty();
                    }

                    @Override
                    public List<InetAddress> addresses(String host) {
                        return List.of(InetAddress.getLoopbackAddress());
                    }
                },
                Duration.ofSeconds(10));
    }
}
