package io.benchmate.diary.jdbc;

import io.benchmate.diary.feeds.CalendarFetch;
import io.benchmate.diary.reading.ReadCalendar;
import io.benchmate.diary.reading.ReadCalendars;
import io.benchmate.people.Person;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The calendars that are followed, in the database. */
final class JdbcReadCalendars implements ReadCalendars {
    private static final String SELECT =
            "select id, kind, address, name, tag, modified, tried_at, read_at, problem, note from"
                    + " diary_calendar";

    private final JdbcClient jdbc;
    private final InstantSource clock;

    JdbcReadCalendars(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<ReadCalendar> all() {
        return jdbc.sql(SELECT + " order by made_at, id").query(JdbcReadCalendars::row).list();
    }

    @Override
    public Optional<ReadCalendar> find(String id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(JdbcReadCalendars::row)
                .optional();
    }

    @Override
    public void add(ReadCalendar calendar, Person by) {
        try {
            parameters(
                            """
                            insert into diary_calendar (id, kind, address, name, tag, modified,
                                tried_at, read_at, problem, note, made_by, made_by_name, made_at)
                            values (:id, :kind, :address, :name, :tag, :modified, :tried, :read,
                                :problem, :note, :by, :byName, :now)
                            """,
                            calendar)
                    .param("kind", calendar.kind().name())
                    .param("address", calendar.address())
                    .param("name", calendar.name())
                    .param("by", by.objectId())
                    .param("byName", by.name())
                    .param("now", JdbcDiary.utc(clock.instant()))
                    .update();
        } catch (DuplicateKeyException followed) {
            return;
        }
    }

    @Override
    public void update(ReadCalendar calendar) {
        parameters(
                        """
                        update diary_calendar set tag = :tag, modified = :modified,
                            tried_at = :tried, read_at = :read, problem = :problem, note = :note
                        where id = :id
                        """,
                        calendar)
                .update();
    }

    private JdbcClient.StatementSpec parameters(String sql, ReadCalendar calendar) {
        return jdbc.sql(sql)
                .param("id", calendar.id())
                .param("tag", calendar.copy().tag())
                .param("modified", calendar.copy().modified())
                .param("tried", utc(calendar.triedAt()))
                .param("read", utc(calendar.readAt()))
                .param("problem", shortened(calendar.problem()))
                .param("note", shortened(calendar.note()));
    }

    @Override
    public boolean remove(String id) {
        return jdbc.sql("delete from diary_calendar where id = :id").param("id", id).update() == 1;
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : JdbcDiary.utc(at);
    }

    private static @Nullable String shortened(@Nullable String words) {
        return words == null ? null : JdbcDiary.shortened(words, 500);
    }

    private static @Nullable Instant at(ResultSet rs, int column) throws SQLException {
        OffsetDateTime at = rs.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static ReadCalendar row(ResultSet rs, int row) throws SQLException {
        return new ReadCalendar(
                rs.getString(1),
                ReadCalendar.Kind.valueOf(rs.getString(2)),
                rs.getString(3),
                rs.getString(4),
                new CalendarFetch.Copy(
                        Objects.requireNonNullElse(rs.getString(5), ""),
                        Objects.requireNonNullElse(rs.getString(6), "")),
                at(rs, 7),
                at(rs, 8),
                rs.getString(9),
                rs.getString(10));
    }
}
