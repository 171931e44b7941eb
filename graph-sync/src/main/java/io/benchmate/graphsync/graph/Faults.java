package io.benchmate.graphsync.graph;

import com.microsoft.graph.models.odataerrors.MainError;
import com.microsoft.graph.models.odataerrors.ODataError;
import com.microsoft.kiota.ApiException;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a refusal by Graph means.
 *
 * @param forbidden in words, what a 403 means for these calls
 */
record Faults(String forbidden, InstantSource clock) {
    private static final Set<Integer> PASSING = Set.of(429, 500, 502, 503, 504);

    /** Makes a call of the SDK, whose exceptions become words. */
    <T> Optional<T> calling(Supplier<@Nullable T> call) throws Unreadable {
        try {
            return Optional.ofNullable(call.get());
        } catch (ApiException e) {
            throw of(e);
        } catch (RuntimeException e) {
            throw SignInFailed.in(e)
                    .map(SignInFailed::unreadable)
                    .orElseGet(
                            () ->
                                    new Unreadable(
                                            "Graph could not be reached or understood",
                                            e,
                                            true,
                                            Duration.ZERO));
        }
    }

    private Unreadable of(ApiException refusal) {
        int status = refusal.getResponseStatusCode();
        return new Unreadable(
                words(status),
                refusal,
                PASSING.contains(status),
                retryAfter(refusal),
                said(refusal));
    }

    private String words(int status) {
        return switch (status) {
            case 401 -> "Graph does not accept the app's token";
            case 403 -> forbidden;
            case 404 -> "there is no such group";
            case 429 -> "Graph is asked too often";
            default -> "Graph answered with status " + status;
        };
    }

    private static Refusal said(ApiException refusal) {
        MainError error = refusal instanceof ODataError odata ? odata.getError() : null;
        String code = error == null ? null : error.getCode();
        String message = error == null ? null : error.getMessage();
        return new Refusal(
                refusal.getResponseStatusCode(),
                code == null ? "" : code,
                message == null ? "" : message);
    }

    private Duration retryAfter(ApiException refusal) {
        return refusal.getResponseHeaders().getOrDefault("Retry-After", Set.of()).stream()
                .map(this::wait)
                .findFirst()
                .orElse(Duration.ZERO);
    }

    /** Seconds or a date. */
    private Duration wait(String value) {
        if (value.matches("\\d{1,6}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            ZonedDateTime then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration wait = Duration.between(clock.instant(), then.toInstant());
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }
}
