package io.benchmate.teams.settings;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps the demo, which checks no tokens, to this computer. Listening on loopback is not enough: a
 * web page of somebody else can have this computer's browser call it, under a name that it made
 * point here or across origins, and a proxy can publish it. Such calls are refused whatever they
 * ask, and the refusal repeats nothing of theirs.
 */
final class LoopbackOnly extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isLocal(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/plain; charset=utf-8");
        response.getOutputStream()
                .write(
                        ("The demo checks no identity, so it answers this computer only: open it as"
                                        + " http://127.0.0.1:%d/demo/")
                                .formatted(request.getLocalPort())
                                .getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isLocal(HttpServletRequest request) {
        List<String> hosts = Collections.list(request.getHeaders("Host"));
        List<String> origins = Collections.list(request.getHeaders("Origin"));
        return hosts.size() == 1
                && isLoopback(hosts.getFirst())
                && origins.stream().allMatch(origin -> isOwn(origin, hosts.getFirst()))
                && !isForeign(request.getHeader("Sec-Fetch-Site"))
                && Collections.list(request.getHeaderNames()).stream()
                        .noneMatch(LoopbackOnly::tellsOfAProxy);
    }

    private static boolean isLoopback(String host) {
        return HOSTS.contains(host.toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", ""));
    }

    /** A page of this very demo; another program's on this computer is foreign too. */
    private static boolean isOwn(String origin, String host) {
        return origin.equalsIgnoreCase("http://" + host);
    }

    /** Browsers say so of pictures, scripts and forms as well, which bring no origin. */
    private static boolean isForeign(@Nullable String site) {
        return "cross-site".equalsIgnoreCase(site);
    }

    private static boolean tellsOfAProxy(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return name.startsWith("x-forwarded-") || name.equals("forwarded") || name.equals("via");
    }
}
