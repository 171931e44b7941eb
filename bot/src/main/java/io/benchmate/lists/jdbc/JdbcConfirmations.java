package io.benchmate.lists.jdbc;

import static io.benchmate.lists.jdbc.JdbcJobs.utc;

import io.benchmate.lists.Confirmations;
import io.benchmate.people.Person;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Confirmations in the database. */
final class JdbcConfirmations implements Confirmations {
    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final Duration keep;

    JdbcConfirmations(JdbcClient jdbc, InstantSource clock, Duration keep) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.keep = keep;
    }

    @Override
    public void confirm(String list, String hash, Person by) {
        Instant now = clock.instant();
        jdbc.sql(
                        """
                        insert into list_confirmation (list, hash, confirmed_by, confirmed_by_name,
                            confirmed_at, retain_until)
                        select :list, :hash, :by, :name,
                            cast(:now as timestamp(3) with time zone),
                            cast(:until as timestamp(3) with time zone)
                        where not exists (select 1 from list_confirmation
                            where list = :list and hash = :hash)
                        """)
                .param("list", list)
                .param("hash", hash)
                .param("by", by.objectId())
                .param("name", by.name())
                .param("now", utc(now))
                .param("until", utc(now.plus(keep)))
                .update();
    }

    @Override
    public Optional<Confirmation> latest(String list) {
        return jdbc.sql(
                        """
                        select * from list_confirmation where list = :list
                        order by confirmed_at desc limit 1
                        """)
                .param("list", list)
                .query(
                        (row, number) ->
                                new Confirmation(
                                        row.getString("list"),
                                        row.getString("hash"),
                                        row.getString("confirmed_by_name"),
                                        row.getObject("confirmed_at", OffsetDateTime.class)
                                                .toInstant()))
                .optional();
    }
}
