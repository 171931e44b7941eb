package io.benchmate.diary.jdbc;

import io.benchmate.diary.Entry;
import io.benchmate.diary.Suggestions;
import io.benchmate.people.Person;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Suggestions in the database. */
final class JdbcSuggestions implements Suggestions {
    static final Duration KEEP = Duration.ofDays(400);

    private static final String SELECT =
            "select id, entry, suggested_by, suggested_by_name, suggested_at from diary_suggestion"
                    + " where state = 'OPEN'";

    private final JdbcClient jdbc;
    private final InstantSource clock;

    JdbcSuggestions(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Suggestion add(Entry entry, Person by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Suggestion suggestion = new Suggestion(UUID.randomUUID().toString(), entry, by, now);
        jdbc.sql(
                        """
                        insert into diary_suggestion (id, entry, suggested_by, suggested_by_name,
                            suggested_at, state, retain_until)
                        values (:id, :entry, :by, :name, :now, 'OPEN', :until)
                        """)
                .param("id", suggestion.id())
                .param("entry", EntryJson.write(entry))
                .param("by", by.objectId())
                .param("name", by.name())
                .param("now", JdbcDiary.utc(now))
                .param("until", JdbcDiary.utc(now.plus(KEEP)))
                .update();
        return suggestion;
    }

    @Override
    public List<Suggestion> open() {
        return jdbc.sql(SELECT + " order by suggested_at, id").query(JdbcSuggestions::row).list();
    }

    @Override
    public Optional<Suggestion> find(String id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(JdbcSuggestions::row)
                .optional();
    }

    @Override
    public boolean settle(String id, boolean approved) {
        return jdbc.sql(
                                "update diary_suggestion set state = :state where id = :id and"
                                        + " state = 'OPEN'")
                        .param("state", approved ? "APPROVED" : "DECLINED")
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Suggestion row(ResultSet rs, int row) throws SQLException {
        return new Suggestion(
                rs.getString(1),
                EntryJson.read(rs.getString(2)),
                new Person(rs.getString(3), rs.getString(4)),
                rs.getObject(5, OffsetDateTime.class).toInstant());
    }
}
