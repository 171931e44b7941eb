package io.benchmate.gaps.jdbc;

import io.benchmate.gaps.NewQuestion;
import io.benchmate.gaps.OpenQuestion;
import io.benchmate.gaps.OpenQuestions;
import io.benchmate.gaps.QuestionId;
import io.benchmate.people.Person;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Open questions in the database. */
final class JdbcOpenQuestions implements OpenQuestions {
    private static final String SELECT =
            """
            select id, question, plan, plan_title, action, action_words, asker, asker_name,
                asked_at, state, answer, settled_by_name
            from open_question
            """;

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final Duration keep;

    JdbcOpenQuestions(JdbcClient jdbc, InstantSource clock, Duration keep) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.keep = keep;
    }

    @Override
    public Filed file(NewQuestion question) {
        String key = OpenKey.of(question);
        String id = UUID.randomUUID().toString();
        boolean isNew = insert(id, key, question) == 1;
        OpenQuestion kept =
                jdbc.sql(SELECT + " where open_key = :key")
                        .param("key", key)
                        .query(QuestionRow::read)
                        .single();
        return new Filed(kept, isNew);
    }

    private int insert(String id, String key, NewQuestion question) {
        Instant now = clock.instant();
        return jdbc.sql(
                        """
                        insert into open_question (id, open_key, question, plan, plan_title, action,
                            action_words, asker, asker_name, asked_at, state, retain_until)
                        select :id, :key, :question, :plan, :title, cast(:action as varchar(64)),
                            :words, :asker, :name, cast(:now as timestamp(3) with time zone),
                            'OPEN', cast(:until as timestamp(3) with time zone)
                        where not exists (select 1 from open_question where open_key = :key)
                        """)
                .param("id", id)
                .param("key", key)
                .param("question", question.text())
                .param("plan", question.plan().value())
                .param("title", question.planTitle())
                .param("action", question.action() == null ? null : question.action().value())
                .param("words", question.actionWords())
                .param("asker", question.asker().objectId())
                .param("name", question.asker().name())
                .param("now", utc(now))
                .param("until", utc(now.plus(keep)))
                .update();
    }

    @Override
    public Optional<OpenQuestion> find(QuestionId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query(QuestionRow::read)
                .optional();
    }

    @Override
    public List<OpenQuestion> open(int limit) {
        return jdbc.sql(SELECT + " where state = 'OPEN' order by asked_at, id limit :limit")
                .param("limit", limit)
                .query(QuestionRow::read)
                .list();
    }

    @Override
    public int countOpen() {
        return jdbc.sql("select count(*) from open_question where state = 'OPEN'")
                .query(Integer.class)
                .single();
    }

    @Override
    public int countOpenOf(String personId) {
        return jdbc.sql(
                        "select count(*) from open_question where state = 'OPEN' and asker ="
                                + " :person")
                .param("person", personId)
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean answer(QuestionId id, String answer, Person by) {
        return settle(id, OpenQuestion.State.ANSWERED, answer, by);
    }

    @Override
    public boolean dismiss(QuestionId id, Person by) {
        return settle(id, OpenQuestion.State.DISMISSED, null, by);
    }

    private boolean settle(
            QuestionId id, OpenQuestion.State state, @Nullable String answer, Person by) {
        return jdbc.sql(
                                """
                                update open_question set state = :state, answer = :answer,
                                    open_key = null, settled_by = :by, settled_by_name = :name,
                                    settled_at = :now
                                where id = :id and state = 'OPEN'
                                """)
                        .param("state", state.name())
                        .param("answer", answer)
                        .param("by", by.objectId())
                        .param("name", by.name())
                        .param("now", utc(clock.instant()))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
