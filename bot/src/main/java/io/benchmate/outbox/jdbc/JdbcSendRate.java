package io.benchmate.outbox.jdbc;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.benchmate.outbox.Lane;
import io.benchmate.outbox.OwnRate;
import io.benchmate.outbox.SendRate;
import io.benchmate.outbox.Sendings;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Leases that all instances share: a row for each lane, moved on by whoever takes places; who comes
 * second sees that it moved, and looks again. What this instance wrote last is remembered, so that
 * a conversation that stays with it costs one update a call. While the database does not answer,
 * each instance keeps the limits by itself.
 */
final class JdbcSendRate implements SendRate {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcSendRate.class);
    private static final int TRIES = 100;
    private static final long KEEP_SECONDS = 2 * 3_600;

    private final JdbcClient jdbc;
    private final SendRate own = new OwnRate();
    private final Cache<String, Row> written = Caffeine.newBuilder().maximumSize(1_000).build();

    JdbcSendRate(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(String sent, long version) {}

    @Override
    public List<Long> take(Lane lane, int calls, long now, long longest) {
        try {
            String id = lane.equals(Lane.APP) ? lane.id() : Digest.of(lane.id());
            for (int i = 0; i < TRIES; i++) {
                Row row = row(id, now);
                Sendings.Taken taken = Sendings.read(row.sent(), lane).take(calls, now, longest);
                if (move(id, row, taken.known().write(), now)) {
                    return taken.places();
                }
                written.invalidate(id);
            }
            LOG.warn("Too many instances write to Teams at once; this one keeps its own count");
        } catch (DataAccessException noDatabase) {
            LOG.warn(
                    "What other instances sent is not known now: {}",
                    noDatabase.getClass().getSimpleName());
        }
        return own.take(lane, calls, now, longest);
    }

    private Row row(String id, long now) {
        Row known = written.getIfPresent(id);
        return known == null ? find(id).orElseGet(() -> begin(id, now)) : known;
    }

    private Optional<Row> find(String id) {
        return jdbc.sql("select sent, version from send_rate where id = :id")
                .param("id", id)
                .query((rs, _) -> new Row(rs.getString(1), rs.getLong(2)))
                .optional();
    }

    private boolean move(String id, Row from, String sent, long now) {
        if (sent.equals(from.sent())) {
            return true;
        }
        boolean moved =
                jdbc.sql(
                                        """
                                        update send_rate set sent = :sent, version = :next,
                                            retain_until = :until
                                        where id = :id and version = :version
                                        """)
                                .param("sent", sent)
                                .param("next", from.version() + 1)
                                .param("until", until(now))
                                .param("id", id)
                                .param("version", from.version())
                                .update()
                        == 1;
        if (moved) {
            written.put(id, new Row(sent, from.version() + 1));
        }
        return moved;
    }

    /** From a random version, so that a row which was swept away is never taken for its next. */
    private Row begin(String id, long now) {
        long version = ThreadLocalRandom.current().nextLong(Long.MAX_VALUE / 2);
        try {
            jdbc.sql(
                            """
                            insert into send_rate (id, sent, version, retain_until)
                            values (:id, '', :version, :until)
                            """)
                    .param("id", id)
                    .param("version", version)
                    .param("until", until(now))
                    .update();
            return new Row("", version);
        } catch (DuplicateKeyException alreadyThere) {
            return find(id).orElseThrow();
        }
    }

    private static OffsetDateTime until(long now) {
        return Instant.ofEpochMilli(now).plusSeconds(KEEP_SECONDS).atOffset(ZoneOffset.UTC);
    }
}
