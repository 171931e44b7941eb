package io.benchmate.diary.feeds;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Fetching from a test's own server on loopback, which the real rules refuse. */
public final class Fetches {
    private static final String LOOPBACK = "127.0.0.1";

    private Fetches() {}

    /** As the bot fetches, and besides from a loopback's addresses that begin with this. */
    public static CalendarFetch besides(Supplier<String> own, Set<String> hosts) {
        PublicHosts rules = new PublicHosts(hosts, PublicHosts.DNS);
        return new CalendarFetch(
                new CalendarFetch.Reach() {
                    @Override
                    public Optional<String> refuses(URI address) {
                        return address.toString().startsWith(own.get())
                                ? Optional.empty()
                                : rules.refuses(address);
                    }

                    @Override
                    public List<InetAddress> addresses(String host) throws UnknownHostException {
                        return host.equals(LOOPBACK)
                                ? List.of(InetAddress.getLoopbackAddress())
                                : rules.addresses(host);
                    }
                },
                Duration.ofSeconds(10));
    }

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
