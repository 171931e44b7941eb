package io.benchmate.outbox.jdbc;

import io.benchmate.outbox.Parked;
import io.benchmate.outbox.Undelivered;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/** The parked rows of the outbox, for admins. */
final class JdbcUndelivered implements Undelivered {
    private static final String UNSEEN =
            " from outbox where state in ('UNDELIVERABLE', 'UNKNOWN') and seen_at is null";

    private final JdbcClient jdbc;
    private final InstantSource clock;

    JdbcUndelivered(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Stuck> unseen(int from, int limit) {
        return jdbc.sql(
                        "select message_key, recipient_kind, recipient, state, reason, settled_at,"
                                + " saying_kind"
                                + UNSEEN
                                + " order by settled_at desc, message_key limit :limit offset"
                                + " :from")
                .param("limit", limit)
                .param("from", from)
                .query(JdbcUndelivered::read)
                .list();
    }

    private static Stuck read(ResultSet rs, int row) throws SQLException {
        return new Stuck(
                new Parked(
                        rs.getString(1),
                        Recipients.of(rs.getString(2), rs.getString(3)),
                        Parked.State.valueOf(rs.getString(4)),
                        Objects.requireNonNullElse(rs.getString(5), ""),
                        rs.getObject(6, OffsetDateTime.class).toInstant()),
                rs.getString(7));
    }

    @Override
    public int countUnseen() {
        return jdbc.sql("select count(*)" + UNSEEN).query(Integer.class).single();
    }

    @Override
    public boolean seen(String key) {
        return jdbc.sql(
                                """
                                update outbox set seen_at = :now
                                where message_key = :key and seen_at is null
                                    and state in ('UNDELIVERABLE', 'UNKNOWN')
                                """)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("key", key)
                        .update()
                == 1;
    }
}
