package io.benchmate.graphsync.graph;

import com.microsoft.kiota.ApiException;

import java.time.Duration;
import java.util.Set;

/** What a refusal by Graph means. */
final class Faults {
    private static final Set<Integer> PASSING = Set.of(429, 500, 502, 503, 504);

    private Faults() {}

    static Unreadable of(ApiException refusal) {
        int status = refusal.getResponseStatusCode();
        return new Unreadable(
                words(status), refusal, PASSING.contains(status), retryAfter(refusal));
    }

    private static String words(int status) {
        return switch (status) {
            case 401 -> "Graph does not accept the bot's token";
            case 403 -> "the bot lacks the permission GroupMember.Read.All";
            case 404 -> "there is no such group";
            case 429 -> "Graph is asked too often";
            default -> "Graph answered with status " + status;
        };
    }

    /** In seconds; the other form, a date, is not sent by Graph and counts as no word. */
    private static Duration retryAfter(ApiException refusal) {
        return refusal.getResponseHeaders().getOrDefault("Retry-After", Set.of()).stream()
                .filter(value -> value.matches("\\d{1,6}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .findFirst()
                .orElse(Duration.ZERO);
    }
}
