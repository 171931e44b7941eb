package io.benchmate.nudge.jdbc;

import io.benchmate.nudge.Deeds;
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
import java.util.Optional;
import java.util.UUID;

/** Rows that are added and never changed. */
final class JdbcDeeds implements Deeds {
    private static final int LONGEST = 4_000;
    private static final Duration KEPT = Duration.ofDays(800);

    private final JdbcClient jdbc;
    private final InstantSource clock;

    JdbcDeeds(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void add(New deed, Person by) {
        Instant now = clock.instant();
        jdbc.sql(
                        """
                        insert into nudge_deed (id, plan, action, person, person_name, what, words,
                            undo, done_at, retain_until)
                        values (:id, :plan, :action, :person, :name, :what, :words, :undo, :at,
                            :until)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("plan", deed.plan())
                .param("action", deed.action())
                .param("person", by.objectId())
                .param("name", by.name())
                .param("what", deed.what().name())
                .param("words", cut(deed.words()))
                .param("undo", String.join(",", deed.undo()))
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("until", now.plus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Deed> newest(String plan, String action, Instant since) {
        return jdbc.sql(
                        """
                        select * from nudge_deed
                        where plan = :plan and action = :action and done_at >= :since
                        order by sequence_number desc limit 1
                        """)
                .param("plan", plan)
                .param("action", action)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(JdbcDeeds::read)
                .optional();
    }

    @Override
    public List<Deed> since(String plan, Instant since) {
        return jdbc.sql(
                        """
                        select * from nudge_deed where plan = :plan and done_at >= :since
                        order by sequence_number
                        """)
                .param("plan", plan)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(JdbcDeeds::read)
                .list();
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }

    private static List<String> undo(String keys) {
        return keys.isEmpty() ? List.of() : List.of(keys.split(","));
    }

    private static Deed read(ResultSet rs, int row) throws SQLException {
        return new Deed(
                Long.toString(rs.getLong("sequence_number")),
                rs.getString("plan"),
                rs.getString("action"),
                new Person(rs.getString("person"), rs.getString("person_name")),
                What.valueOf(rs.getString("what")),
                rs.getString("words"),
                undo(rs.getString("undo")),
                rs.getObject("done_at", OffsetDateTime.class).toInstant());
    }
}
