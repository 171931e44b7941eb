package io.benchmate.diary.jdbc;

import io.benchmate.diary.boards.Draft;
import io.benchmate.diary.boards.Drafts;
import io.benchmate.people.Person;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The drafts of the Friday digests in the database. */
final class JdbcDrafts implements Drafts {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String SELECT =
            "select friday, state, note, left_out, news, made_at from diary_draft";

    private final JdbcClient jdbc;

    JdbcDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Draft> of(LocalDate friday) {
        return jdbc.sql(SELECT + " where friday = :friday")
                .param("friday", friday)
                .query(JdbcDrafts::row)
                .optional();
    }

    @Override
    public Optional<Draft> before(LocalDate friday) {
        return jdbc.sql(SELECT + " where friday < :friday order by friday desc limit 1")
                .param("friday", friday)
                .query(JdbcDrafts::row)
                .optional();
    }

    @Override
    public boolean add(Draft draft) {
        if (of(draft.friday()).isPresent()) {
            return false;
        }
        try {
            write(
                    """
                    insert into diary_draft (friday, state, note, left_out, news, made_at, version,
                        changed_by, changed_by_name)
                    values (:friday, :state, :note, :out, :news, :made, 1, :by, :name)
                    """,
                    draft,
                    null);
            return true;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    @Override
    public void save(Draft draft, Person by) {
        write(
                """
                update diary_draft set state = :state, note = :note, left_out = :out, news = :news,
                    made_at = :made, version = version + 1, changed_by = :by,
                    changed_by_name = :name
                where friday = :friday
                """,
                draft,
                by);
    }

    @Override
    public long version() {
        return jdbc.sql("select coalesce(sum(version), 0) from diary_draft")
                .query(Long.class)
                .single();
    }

    private void write(String sql, Draft draft, @Nullable Person by) {
        jdbc.sql(sql)
                .param("friday", draft.friday())
                .param("state", draft.state().name())
                .param("note", JdbcDiary.shortened(draft.note(), 1_000))
                .param("out", draft.leftOut().stream().sorted().collect(Collectors.joining(",")))
                .param("news", MAPPER.writeValueAsString(draft.news()))
                .param("made", JdbcDiary.utc(draft.madeAt()))
                .param("by", by == null ? null : by.objectId())
                .param("name", by == null ? null : by.name())
                .update();
    }

    private static Draft row(ResultSet rs, int row) throws SQLException {
        return new Draft(
                rs.getObject(1, LocalDate.class),
                Draft.State.valueOf(rs.getString(2)),
                rs.getString(3),
                Arrays.stream(rs.getString(4).split(",", -1))
                        .filter(id -> !id.isEmpty())
                        .collect(Collectors.toSet()),
                MAPPER.readValue(rs.getString(5), Draft.News.class),
                rs.getObject(6, OffsetDateTime.class).toInstant());
    }
}
