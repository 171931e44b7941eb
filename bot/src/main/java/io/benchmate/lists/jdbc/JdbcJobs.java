package io.benchmate.lists.jdbc;

import io.benchmate.lists.Job;
import io.benchmate.lists.Jobs;
import io.benchmate.people.Person;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Jobs in the database. */
final class JdbcJobs implements Jobs {
    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final Duration keep;

    JdbcJobs(JdbcClient jdbc, InstantSource clock, Duration keep) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.keep = keep;
    }

    @Override
    public boolean add(Order order, Person asker) {
        Instant now = clock.instant();
        String key =
                OpenKey.of(
                        order.list(),
                        order.kind().name(),
                        order.hash(),
                        Long.toString(order.undoes()));
        return jdbc.sql(
                                """
                                insert into list_job (id, open_key, list, kind, hash, undoes,
                                    asked_by, asked_by_name, asked_at, retain_until)
                                select :id, :key, :list, :kind, :hash, :undoes, :by, :name,
                                    cast(:now as timestamp(3) with time zone),
                                    cast(:until as timestamp(3) with time zone)
                                where not exists (select 1 from list_job where open_key = :key)
                                """)
                        .param("id", UUID.randomUUID().toString())
                        .param("key", key)
                        .param("list", order.list())
                        .param("kind", order.kind().name())
                        .param("hash", order.hash())
                        .param("undoes", order.undoes())
                        .param("by", asker.objectId())
                        .param("name", asker.name())
                        .param("now", utc(now))
                        .param("until", utc(now.plus(keep)))
                        .update()
                == 1;
    }

    @Override
    public List<Job> waiting() {
        return jdbc.sql("select * from list_job where open_key is not null order by asked_at, id")
                .query((row, number) -> job(row))
                .list();
    }

    @Override
    public void done(String id) {
        jdbc.sql("update list_job set open_key = null where id = :id").param("id", id).update();
    }

    private static Job job(ResultSet row) throws SQLException {
        return new Job(
                row.getString("id"),
                row.getString("list"),
                Job.Kind.valueOf(row.getString("kind")),
                row.getString("hash"),
                row.getLong("undoes"),
                new Person(row.getString("asked_by"), row.getString("asked_by_name")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
