package io.benchmate.teams.inbound;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;

/**
 * Tokens that were verified, by their digest: Teams sends the same one for about an hour. None is
 * remembered beyond its expiry or a change of the keys. Holds at most 1,000.
 */
final class Remembered {
    private final Cache<String, Entry> tokens =
            Caffeine.newBuilder().executor(Runnable::run).maximumSize(1_000).build();
    private final InstantSource clock;

    Remembered(InstantSource clock) {
        this.clock = clock;
    }

    private record Entry(Caller.Connector caller, Instant expires, int generation) {}

    Caller.@Nullable Connector get(String token, int generation) {
        String digest = digest(token);
        Entry entry = tokens.getIfPresent(digest);
        if (entry == null) {
            return null;
        }
        if (entry.generation() != generation || !clock.instant().isBefore(entry.expires())) {
            tokens.invalidate(digest);
            return null;
        }
        return entry.caller();
    }

    void put(String token, Caller.Connector caller, Instant expires, int generation) {
        tokens.put(digest(token), new Entry(caller, expires, generation));
    }

    private static String digest(String token) {
        try {
            byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
