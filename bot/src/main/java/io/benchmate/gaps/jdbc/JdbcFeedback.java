package io.benchmate.gaps.jdbc;

import io.benchmate.gaps.Feedback;
import io.benchmate.gaps.Rating;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

/** Feedback in the database. */
final class JdbcFeedback implements Feedback {
    private final JdbcClient jdbc;
    private final Duration keep;

    JdbcFeedback(JdbcClient jdbc, Duration keep) {
        this.jdbc = jdbc;
        this.keep = keep;
    }

    @Override
    public void keep(Rating rating) {
        if (update(rating) == 0) {
            insert(rating);
        }
    }

    private int update(Rating rating) {
        return write(
                rating,
                """
                update feedback set thumb_up = :up, comment_text = :comment, rated_at = :at,
                    question = case when :question = '' then question else :question end,
                    answer = case when :answer = '' then answer else :answer end,
                    retain_until = :until
                where person = :person and conversation_id = :conversation
                    and answer_id = :answerId
                """);
    }

    private void insert(Rating rating) {
        try {
            write(
                    rating,
                    """
                    insert into feedback (person, conversation_id, answer_id, thumb_up,
                        comment_text, question, answer, rated_at, retain_until)
                    values (:person, :conversation, :answerId, :up, :comment, :question, :answer,
                        :at, :until)
                    """);
        } catch (DuplicateKeyException alreadyThere) {
            update(rating);
        }
    }

    private int write(Rating rating, String sql) {
        return jdbc.sql(sql)
                .param("person", rating.person())
                .param("conversation", rating.conversationId())
                .param("answerId", rating.answerId())
                .param("up", rating.up())
                .param("comment", rating.comment())
                .param("question", rating.question())
                .param("answer", rating.answer())
                .param("at", JdbcOpenQuestions.utc(rating.ratedAt()))
                .param("until", JdbcOpenQuestions.utc(rating.ratedAt().plus(keep)))
                .update();
    }

    @Override
    public List<Rating> latest(int limit) {
        return jdbc.sql(
                        """
                        select person, conversation_id, answer_id, thumb_up, comment_text, question,
                            answer, rated_at
                        from feedback order by rated_at desc, answer_id limit :limit
                        """)
                .param("limit", limit)
                .query(
                        (rs, row) ->
                                new Rating(
                                        rs.getString(1),
                                        rs.getString(2),
                                        rs.getString(3),
                                        rs.getBoolean(4),
                                        rs.getString(5),
                                        rs.getString(6),
                                        rs.getString(7),
                                        rs.getObject(8, OffsetDateTime.class).toInstant()))
                .list();
    }
}
