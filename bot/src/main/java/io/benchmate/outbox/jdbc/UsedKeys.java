package io.benchmate.outbox.jdbc;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The keys that were ever used, as SHA-256 digests. They outlive their messages, so that a message
 * that comes once a year is not sent twice because retention, or a person's erasure, removed what
 * was sent.
 */
final class UsedKeys {
    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final Duration keep;

    UsedKeys(JdbcClient jdbc, InstantSource clock, Duration keep) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.keep = keep;
    }

    /** Whether the key is new; from now on it is used. */
    boolean use(String key) {
        return jdbc.sql(
                                """
                                insert into outbox_key (key_digest, retain_until)
                                select :digest, cast(:until as timestamp(3) with time zone)
                                where not exists
                                    (select 1 from outbox_key where key_digest = :digest)
                                """)
                        .param("digest", Digest.of(key))
                        .param("until", until())
                        .update()
                == 1;
    }

    /** Takes in the keys of messages from before this table was. Idempotent. */
    void adopt() {
        List<String> keys =
                jdbc.sql("select message_key from outbox where not key_kept")
                        .query((rs, row) -> rs.getString(1))
                        .list();
        keys.forEach(
                key -> {
                    use(key);
                    jdbc.sql("update outbox set key_kept = true where message_key = :key")
                            .param("key", key)
                            .update();
                });
    }

    private OffsetDateTime until() {
        return clock.instant().plus(keep).atOffset(ZoneOffset.UTC);
    }
}
