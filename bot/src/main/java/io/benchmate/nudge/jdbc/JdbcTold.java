package io.benchmate.nudge.jdbc;

import io.benchmate.nudge.History;
import io.benchmate.nudge.Told;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keys as SHA-256 digests, since they hold people's ids and outlive an erasure. */
final class JdbcTold implements Told {
    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final Duration keep;

    JdbcTold(JdbcClient jdbc, InstantSource clock, Duration keep) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.keep = keep;
    }

    @Override
    public History history() {
        Map<String, LocalDate> days = new HashMap<>();
        jdbc.sql("select key_digest, told_on from nudge_told")
                .query((rs, row) -> Map.entry(rs.getString(1), rs.getObject(2, LocalDate.class)))
                .list()
                .forEach(each -> days.put(each.getKey(), each.getValue()));
        return new Known(days);
    }

    @Override
    public boolean tell(String message, List<String> keys, LocalDate day) {
        return keys.stream().allMatch(key -> tell(message, key, day));
    }

    private boolean tell(String message, String key, LocalDate day) {
        return jdbc.sql(
                                """
                                insert into nudge_told (key_digest, message_digest, told_on,
                                    retain_until)
                                select :key, :message, cast(:day as date),
                                    cast(:until as timestamp(3) with time zone)
                                where not exists
                                    (select 1 from nudge_told where key_digest = :key)
                                """)
                        .param("key", digest(key))
                        .param("message", digest(message))
                        .param("day", day)
                        .param("until", clock.instant().plus(keep).atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public void takeBack(String message) {
        jdbc.sql("delete from nudge_told where message_digest = :message")
                .param("message", digest(message))
                .update();
    }

    private static String digest(String key) {
        try {
            byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private record Known(Map<String, LocalDate> days) implements History {
        @Override
        public Optional<LocalDate> told(String key) {
            return Optional.ofNullable(days.get(digest(key)));
        }

        @Override
        public List<LocalDate> unasked(String personId) {
            return List.of();
        }
    }
}
