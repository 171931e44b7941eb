package io.benchmate.lists.jdbc;

import io.benchmate.lists.Greetings;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** What admins chose, in the database. */
final class JdbcGreetings implements Greetings.Choices {
    private final JdbcClient jdbc;
    private final InstantSource clock;

    JdbcGreetings(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Greetings.Choice> of(Greetings.Kind kind) {
        return jdbc.sql("select wanted, since from list_greeting where kind = :kind")
                .param("kind", kind.name())
                .query(
                        (row, number) ->
                                new Greetings.Choice(
                                        row.getBoolean("wanted"),
                                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public void choose(Greetings.Kind kind, boolean on) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        write(
                """
                insert into list_greeting (kind, wanted, since)
                select :kind, :wanted, cast(:now as timestamp(3) with time zone)
                where not exists (select 1 from list_greeting where kind = :kind)
                """,
                kind,
                on,
                now);
        write(
                """
                update list_greeting
                set wanted = :wanted, since = cast(:now as timestamp(3) with time zone)
                where kind = :kind and wanted <> :wanted
                """,
                kind,
                on,
                now);
    }

    private void write(String sql, Greetings.Kind kind, boolean on, OffsetDateTime now) {
        jdbc.sql(sql).param("kind", kind.name()).param("wanted", on).param("now", now).update();
    }
}
