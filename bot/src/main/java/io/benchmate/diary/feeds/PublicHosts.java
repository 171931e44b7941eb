package io.benchmate.diary.feeds;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which addresses a calendar may be fetched from: https, a host that the settings name, and all of
 * its addresses outside of private networks. Asked again for each redirect, and once more by the
 * connection itself, which goes to the addresses that were found good and to no others.
 */
final class PublicHosts implements CalendarFetch.Reach {
    /** The computer's own look-up. */
    static final Names DNS = host -> List.of(InetAddress.getAllByName(host));

    private static final int HTTPS = 443;

    private final Set<String> allowed;
    private final Names names;

    /**
     * @param allowed hosts in lower case; "*.example.org" stands for all below example.org
     */
    PublicHosts(Set<String> allowed, Names names) {
        this.allowed = Set.copyOf(allowed);
        this.names = names;
    }

    /** Finds a host's addresses. */
    interface Names {
        List<InetAddress> of(String host) throws UnknownHostException;
    }

    @Override
    public Optional<String> refuses(URI address) {
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        if (!"https".equalsIgnoreCase(address.getScheme()) || address.getUserInfo() != null) {
            return Optional.of("I fetch calendars from https addresses only.");
        }
        if (address.getPort() != -1 && address.getPort() != HTTPS) {
            return Optional.of("I fetch calendars from https addresses without a port only.");
        }
        if (!isAllowed(host)) {
            return Optional.of(
                    "“%s” is none of the hosts that I may fetch calendars from. An admin can add it"
                                    .formatted(host)
                            + " to benchmate.diary.calendar-hosts.");
        }
        return inside(host);
    }

    private boolean isAllowed(String host) {
        return allowed.contains(host)
                || allowed.stream()
                        .filter(each -> each.startsWith("*."))
                        .anyMatch(each -> host.endsWith(each.substring(1)));
    }

    private Optional<String> inside(String host) {
        try {
            addresses(host);
            return Optional.empty();
        } catch (UnknownHostException refused) {
            return Optional.ofNullable(refused.getMessage());
        }
    }

    @Override
    public List<InetAddress> addresses(String host) throws UnknownHostException {
        List<InetAddress> found;
        try {
            found = names.of(host);
        } catch (UnknownHostException unknown) {
            throw new UnknownHostException("I cannot find that address. Please check it.");
        }
        if (found.isEmpty() || found.stream().anyMatch(PublicHosts::isInner)) {
            throw new UnknownHostException(
                    "That address leads into a private network, so I left it alone.");
        }
        return found;
    }

    static boolean isInner(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet6Address ? isInner6(bytes) : isInner4(bytes));
    }

    /** Shared address space, benchmarks, "this" network, reserved (RFC 6890). */
    private static boolean isInner4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        return first == 0
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0 && (bytes[2] & 0xff) == 0
                || first == 198 && (second == 18 || second == 19)
                || first >= 240;
    }

    /** Unique local addresses, and IPv4 addresses carried in IPv6 ones by any of the ways. */
    private static boolean isInner6(byte[] bytes) {
        boolean local = (bytes[0] & 0xfe) == 0xfc;
        boolean nat = bytes[0] == 0 && (bytes[1] & 0xff) == 0x64 && (bytes[2] & 0xff) == 0xff;
        boolean sixToFour = (bytes[0] & 0xff) == 0x20 && (bytes[1] & 0xff) == 0x02;
        boolean teredo =
                (bytes[0] & 0xff) == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        boolean zeros = bytes[0] == 0 && bytes[1] == 0 && bytes[2] == 0 && bytes[3] == 0;
        return local || nat || sixToFour || teredo || zeros;
    }
}
