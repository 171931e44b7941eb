package io.benchmate.gaps.jdbc;

import io.benchmate.gaps.Unanswered;
import io.benchmate.gaps.Vain;
import io.benchmate.plan.PlanId;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Refused questions and thumbs down in the database. */
final class JdbcUnanswered implements Unanswered {
    /** Nobody reads more; and no flood of nonsense may fill the disk. */
    private static final int MOST = 5_000;

    private static final int LONGEST = 500;

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final Duration keep;

    JdbcUnanswered(JdbcClient jdbc, InstantSource clock, Duration keep) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.keep = keep;
    }

    @Override
    public void note(PlanId plan, String question) {
        note(plan, question, clock.instant());
    }

    /** The same, asked at an earlier moment. */
    void note(PlanId plan, String question, Instant at) {
        String words = question.strip();
        if (words.isEmpty()) {
            return;
        }
        String shown = words.length() <= LONGEST ? words : cut(words);
        String key = WordsKey.of(shown, plan.value());
        if (again(key, at) == 0) {
            try {
                insert(key, plan, shown, at);
            } catch (DuplicateKeyException meanwhile) {
                again(key, at);
            }
        }
    }

    private static String cut(String words) {
        int end = Character.isHighSurrogate(words.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return words.substring(0, end) + "…";
    }

    private int again(String key, Instant now) {
        return jdbc.sql(
                        """
                        update refused_question set times = times + 1, last_asked = :now,
                            retain_until = :until
                        where question_key = :key
                        """)
                .param("now", JdbcOpenQuestions.utc(now))
                .param("until", JdbcOpenQuestions.utc(now.plus(keep)))
                .param("key", key)
                .update();
    }

    private void insert(String key, PlanId plan, String question, Instant now) {
        jdbc.sql(
                        """
                        insert into refused_question (id, question_key, plan, question, times,
                            last_asked, retain_until)
                        select :id, :key, :plan, :question, 1,
                            cast(:now as timestamp(3) with time zone),
                            cast(:until as timestamp(3) with time zone)
                        where (select count(*) from refused_question) < :most
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("key", key)
                .param("plan", plan.value())
                .param("question", question)
                .param("now", JdbcOpenQuestions.utc(now))
                .param("until", JdbcOpenQuestions.utc(now.plus(keep)))
                .param("most", MOST)
                .update();
    }

    @Override
    public List<Vain> open(int limit) {
        return jdbc.sql(
                        """
                        select id, 'REFUSED' as source, plan, question, times, last_asked as at,
                            '' as comment_text
                        from refused_question
                        union all
                        select conversation_id || '/' || answer_id, 'THUMB_DOWN', null, question, 1,
                            rated_at, comment_text
                        from feedback
                        where thumb_up = false and settled_at is null and question <> ''
                        order by 6 desc, 1
                        limit :limit
                        """)
                .param("limit", limit)
                .query(JdbcUnanswered::read)
                .list();
    }

    private static Vain read(ResultSet rs, int row) throws SQLException {
        String plan = rs.getString(3);
        return new Vain(
                rs.getString(1),
                Vain.Source.valueOf(rs.getString(2)),
                plan == null ? null : new PlanId(plan),
                rs.getString(4),
                rs.getInt(5),
                rs.getObject(6, OffsetDateTime.class).toInstant(),
                rs.getString(7));
    }

    @Override
    public void settle(Collection<Vain> some) {
        some.forEach(this::settle);
    }

    private void settle(Vain vain) {
        switch (vain.source()) {
            case REFUSED ->
                    jdbc.sql("delete from refused_question where id = :id")
                            .param("id", vain.id())
                            .update();
            case THUMB_DOWN ->
                    jdbc.sql(
                                    """
                                    update feedback set settled_at = :now
                                    where conversation_id || '/' || answer_id = :id
                                        and thumb_up = false and settled_at is null
                                    """)
                            .param("now", JdbcOpenQuestions.utc(clock.instant()))
                            .param("id", vain.id())
                            .update();
        }
    }
}
