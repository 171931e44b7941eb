package io.benchmate.diary.jdbc;

import io.benchmate.diary.offers.Settled;
import io.benchmate.people.Person;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

/** What became of offers, in the database. */
final class JdbcSettled implements Settled {
    private final JdbcClient jdbc;
    private final InstantSource clock;

    JdbcSettled(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<Key, Known> all() {
        Map<Key, Known> all = new HashMap<>();
        RowCallbackHandler each =
                row ->
                        all.put(
                                new Key(row.getString(1), row.getString(2)),
                                new Known(
                                        row.getString(3),
                                        at(row.getObject(4, OffsetDateTime.class))));
        jdbc.sql("select plan_id, action_id, entry_id, later_at from diary_offer").query(each);
        return all;
    }

    private static @Nullable Instant at(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    @Override
    public void save(Key key, Known known, Person by) {
        if (write(UPDATE, key, known, by) == 0) {
            try {
                write(INSERT, key, known, by);
            } catch (DuplicateKeyException another) {
                write(UPDATE, key, known, by);
            }
        }
    }

    private static final String UPDATE =
            """
            update diary_offer set entry_id = :entry, later_at = :later, settled_by = :by,
                settled_by_name = :name, settled_at = :now
            where plan_id = :plan and action_id = :action
            """;

    private static final String INSERT =
            """
            insert into diary_offer (plan_id, action_id, entry_id, later_at, settled_by,
                settled_by_name, settled_at)
            values (:plan, :action, :entry, :later, :by, :name, :now)
            """;

    private int write(String sql, Key key, Known known, Person by) {
        Instant later = known.laterAt();
        return jdbc.sql(sql)
                .param("plan", key.plan())
                .param("action", key.action())
                .param("entry", known.entryId())
                .param("later", later == null ? null : JdbcDiary.utc(later))
                .param("by", by.objectId())
                .param("name", by.name())
                .param("now", JdbcDiary.utc(clock.instant()))
                .update();
    }
}
