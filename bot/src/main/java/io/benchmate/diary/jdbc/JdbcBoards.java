package io.benchmate.diary.jdbc;

import io.benchmate.diary.Category;
import io.benchmate.diary.boards.Board;
import io.benchmate.diary.boards.Boards;
import io.benchmate.people.Person;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The channels with the diary in the database. */
final class JdbcBoards implements Boards {
    private static final String SELECT =
            "select channel_id, categories, rhythm, at_hour, since, problem, team_id, team_name,"
                    + " channel_name from diary_board";

    private final JdbcClient jdbc;

    JdbcBoards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Board> all() {
        return jdbc.sql(SELECT + " order by channel_id").query(JdbcBoards::row).list();
    }

    @Override
    public Optional<Board> of(String channelId) {
        return jdbc.sql(SELECT + " where channel_id = :channel")
                .param("channel", channelId)
                .query(JdbcBoards::row)
                .optional();
    }

    @Override
    public void save(Board board, Person by) {
        if (write(UPDATE, board, by) == 0) {
            write(INSERT, board, by);
        }
    }

    private static final String UPDATE =
            """
            update diary_board set categories = :categories, rhythm = :rhythm, at_hour = :hour,
                since = :since, problem = null, team_id = :team, team_name = :teamName,
                channel_name = :channelName, made_by = :by, made_by_name = :name
            where channel_id = :channel
            """;

    private static final String INSERT =
            """
            insert into diary_board (channel_id, categories, rhythm, at_hour, since, team_id,
                team_name, channel_name, made_by, made_by_name)
            values (:channel, :categories, :rhythm, :hour, :since, :team, :teamName,
                :channelName, :by, :name)
            """;

    private int write(String sql, Board board, Person by) {
        return jdbc.sql(sql)
                .param("channel", board.channelId())
                .param(
                        "categories",
                        board.categories().stream()
                                .map(Category::key)
                                .sorted()
                                .collect(Collectors.joining(",")))
                .param("rhythm", board.rhythm().name())
                .param("hour", board.hour())
                .param("since", JdbcDiary.utc(board.since()))
                .param("team", board.room().teamId())
                .param("teamName", JdbcDiary.shortened(board.room().team(), 300))
                .param("channelName", JdbcDiary.shortened(board.room().channel(), 300))
                .param("by", by.objectId())
                .param("name", by.name())
                .update();
    }

    @Override
    public boolean remove(String channelId) {
        return jdbc.sql("delete from diary_board where channel_id = :channel")
                        .param("channel", channelId)
                        .update()
                == 1;
    }

    @Override
    public boolean pause(String channelId, String problem) {
        return jdbc.sql(
                                "update diary_board set problem = :problem"
                                        + " where channel_id = :channel and problem is null")
                        .param("problem", JdbcDiary.shortened(problem, 500))
                        .param("channel", channelId)
                        .update()
                == 1;
    }

    @Override
    public boolean resume(String channelId) {
        return jdbc.sql(
                                "update diary_board set problem = null"
                                        + " where channel_id = :channel and problem is not null")
                        .param("channel", channelId)
                        .update()
                == 1;
    }

    @Override
    public void name(String channelId, Board.Room room) {
        jdbc.sql(
                        "update diary_board set team_id = :team, team_name = :teamName,"
                                + " channel_name = :channelName where channel_id = :channel")
                .param("team", room.teamId())
                .param("teamName", JdbcDiary.shortened(room.team(), 300))
                .param("channelName", JdbcDiary.shortened(room.channel(), 300))
                .param("channel", channelId)
                .update();
    }

    private static Board row(ResultSet rs, int row) throws SQLException {
        return new Board(
                rs.getString(1),
                Arrays.stream(rs.getString(2).split(",", -1))
                        .map(Category::ofKey)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()),
                Board.Rhythm.valueOf(rs.getString(3)),
                rs.getInt(4),
                rs.getObject(5, OffsetDateTime.class).toInstant(),
                rs.getString(6),
                new Board.Room(rs.getString(7), rs.getString(8), rs.getString(9)));
    }
}
