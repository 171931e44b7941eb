package io.benchmate.diary.jdbc;

import io.benchmate.diary.boards.Post;
import io.benchmate.diary.boards.Posts;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was posted, in the database. */
final class JdbcPosts implements Posts {
    private static final String SELECT =
            "select channel_id, period, number, state, over_at, conversation_id, activity_id,"
                + " shown, shown_entries, replaces, seen_change, attempts, due_at from diary_post";

    private final JdbcClient jdbc;

    JdbcPosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Post> latest(String channelId, String period) {
        return jdbc.sql(
                        SELECT
                                + " where channel_id = :channel and period = :period"
                                + " order by number desc limit 1")
                .param("channel", channelId)
                .param("period", period)
                .query(JdbcPosts::row)
                .optional();
    }

    @Override
    public List<Post> open() {
        return jdbc.sql(
                        SELECT
                                + " where state in ('SENDING', 'LIVE')"
                                + " order by channel_id, period, number")
                .query(JdbcPosts::row)
                .list();
    }

    @Override
    public List<Post> unknown(String channelId) {
        return jdbc.sql(SELECT + " where channel_id = :channel and state = 'UNKNOWN'")
                .param("channel", channelId)
                .query(JdbcPosts::row)
                .list();
    }

    @Override
    public List<Post> unknown() {
        return jdbc.sql(SELECT + " where state = 'UNKNOWN' order by channel_id, period, number")
                .query(JdbcPosts::row)
                .list();
    }

    @Override
    public void add(Post post) {
        write(
                """
                insert into diary_post (id, channel_id, period, number, outbox_key, state, over_at,
                    conversation_id, activity_id, shown, shown_entries, replaces, seen_change,
                    attempts, due_at)
                values (:id, :channel, :period, :number, :id, :state, :over, :conversation,
                    :activity, :shown, :entries, :replaces, :seen, :attempts, :due)
                """,
                post);
    }

    @Override
    public void update(Post post) {
        write(
                """
                update diary_post set state = :state, over_at = :over,
                    conversation_id = :conversation, activity_id = :activity, shown = :shown,
                    shown_entries = :entries, seen_change = :seen, attempts = :attempts,
                    due_at = :due
                where id = :id
                """,
                post);
    }

    private void write(String sql, Post post) {
        jdbc.sql(sql)
                .param("id", post.key())
                .param("channel", post.channelId())
                .param("period", post.period())
                .param("number", post.number())
                .param("state", post.state().name())
                .param("over", JdbcDiary.utc(post.overAt()))
                .param("conversation", post.conversationId())
                .param("activity", post.activityId())
                .param("shown", post.shown())
                .param(
                        "entries",
                        post.shownEntries().stream().sorted().collect(Collectors.joining(",")))
                .param("replaces", post.replaces())
                .param("seen", post.seenChange())
                .param("attempts", post.attempts())
                .param("due", JdbcDiary.utc(post.dueAt()))
                .update();
    }

    private static Post row(ResultSet rs, int row) throws SQLException {
        return new Post(
                rs.getString(1),
                rs.getString(2),
                rs.getInt(3),
                Post.State.valueOf(rs.getString(4)),
                rs.getObject(5, OffsetDateTime.class).toInstant(),
                Objects.requireNonNullElse(rs.getString(6), ""),
                Objects.requireNonNullElse(rs.getString(7), ""),
                rs.getString(8),
                Arrays.stream(rs.getString(9).split(",", -1))
                        .filter(id -> !id.isEmpty())
                        .collect(Collectors.toSet()),
                rs.getBoolean(10),
                rs.getLong(11),
                rs.getInt(12),
                rs.getObject(13, OffsetDateTime.class).toInstant());
    }
}
