package io.benchmate.teams.settings;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which hosts may be called. Always https, but for a loopback host that is named in the list, which
 * tests and the demo do.
 */
public record AllowedHosts(List<String> patterns) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    public AllowedHosts {
        patterns = patterns.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
    }

    /** Whether the address may be called; false for anything that is no plain web address. */
    public boolean allow(URI address) {
        if (address.getHost() == null || address.getUserInfo() != null) {
            return false;
        }
        String host = address.getHost().toLowerCase(Locale.ROOT);
        boolean safe =
                "https".equalsIgnoreCase(address.getScheme())
                        || ("http".equalsIgnoreCase(address.getScheme())
                                && LOOPBACK.contains(host));
        return safe && patterns.stream().anyMatch(pattern -> fits(pattern, host));
    }

    private static boolean fits(String pattern, String host) {
        return pattern.startsWith("*.")
                ? host.endsWith(pattern.substring(1))
                : pattern.equals(host);
    }
}
