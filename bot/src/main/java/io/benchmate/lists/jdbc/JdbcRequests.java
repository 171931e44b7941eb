package io.benchmate.lists.jdbc;

import static io.benchmate.lists.jdbc.JdbcJobs.utc;

import io.benchmate.lists.Request;
import io.benchmate.lists.Requests;
import io.benchmate.people.Person;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Requests in the database. */
final class JdbcRequests implements Requests {
    private static final String SELECT = "select * from list_request ";

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final Duration keep;

    JdbcRequests(JdbcClient jdbc, InstantSource clock, Duration keep) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.keep = keep;
    }

    @Override
    public Filed file(Request.Wanted wanted, Person asker) {
        String key =
                OpenKey.of(
                        wanted.list(),
                        wanted.kind().name(),
                        asker.objectId(),
                        wanted.about(),
                        wanted.aboutName().toLowerCase(Locale.UK),
                        wanted.words().toLowerCase(Locale.UK),
                        wanted.until().map(LocalDate::toString).orElse(""));
        boolean isNew = insert(key, wanted, asker) == 1;
        Request kept =
                jdbc.sql(SELECT + "where open_key = :key")
                        .param("key", key)
                        .query((row, number) -> request(row))
                        .single();
        return new Filed(kept, isNew);
    }

    private int insert(String key, Request.Wanted wanted, Person asker) {
        Instant now = clock.instant();
        return jdbc.sql(
                        """
                        insert into list_request (id, open_key, list, kind, asker, asker_name,
                            about, about_name, words, until_day, asked_at, state, retain_until)
                        select :id, :key, :list, :kind, :asker, :name, :about, :aboutName, :words,
                            cast(:day as date), cast(:now as timestamp(3) with time zone), 'OPEN',
                            cast(:until as timestamp(3) with time zone)
                        where not exists (select 1 from list_request where open_key = :key)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("key", key)
                .param("list", wanted.list())
                .param("kind", wanted.kind().name())
                .param("asker", asker.objectId())
                .param("name", asker.name())
                .param("about", wanted.about())
                .param("aboutName", wanted.aboutName())
                .param("words", wanted.words())
                .param("day", wanted.until().orElse(null))
                .param("now", utc(now))
                .param("until", utc(now.plus(keep)))
                .update();
    }

    @Override
    public Optional<Request> find(String id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query((row, number) -> request(row))
                .optional();
    }

    @Override
    public List<Request> open() {
        return jdbc.sql(SELECT + "where state = 'OPEN' order by asked_at, id limit 200")
                .query((row, number) -> request(row))
                .list();
    }

    @Override
    public boolean settle(String id, Request.State state, Person by) {
        return jdbc.sql(
                                """
                                update list_request set state = :state, open_key = null,
                                    settled_by = :by, settled_by_name = :name, settled_at = :now
                                where id = :id and state = 'OPEN'
                                """)
                        .param("state", state.name())
                        .param("by", by.objectId())
                        .param("name", by.name())
                        .param("now", utc(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Request request(ResultSet row) throws SQLException {
        return new Request(
                row.getString("id"),
                new Request.Wanted(
                        row.getString("list"),
                        Request.Kind.valueOf(row.getString("kind")),
                        row.getString("about"),
                        row.getString("about_name"),
                        row.getString("words"),
                        Optional.ofNullable(row.getObject("until_day", LocalDate.class))),
                new Person(row.getString("asker"), row.getString("asker_name")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                Request.State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("settled_by_name")).orElse(""));
    }
}
