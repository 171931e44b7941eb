package io.benchmate.gaps.jdbc;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import io.benchmate.gaps.WordLink;
import io.benchmate.gaps.WordLinks;
import io.benchmate.people.Person;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.PlanId;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Linked words in the database, remembered until this instance changes them; what another one
 * changed is seen some seconds later.
 */
final class JdbcWordLinks implements WordLinks {
    private static final String SELECT =
            "select id, plan, action, words, added_by_name, added_at from added_words";

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final LoadingCache<PlanId, List<WordLink>> known;

    JdbcWordLinks(JdbcClient jdbc, InstantSource clock, Duration remember) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.known =
                Caffeine.newBuilder()
                        .maximumSize(100)
                        .refreshAfterWrite(remember)
                        .build(this::read);
    }

    @Override
    public List<WordLink> of(PlanId plan) {
        return known.get(plan);
    }

    private List<WordLink> read(PlanId plan) {
        return List.copyOf(
                jdbc.sql(SELECT + " where plan = :plan order by added_at desc, id")
                        .param("plan", plan.value())
                        .query(JdbcWordLinks::row)
                        .list());
    }

    @Override
    public boolean add(PlanId plan, ActionId action, String words, Person by) {
        try {
            if (read(plan).size() >= MOST) {
                return false;
            }
            insert(plan, action, words.strip(), by);
        } catch (DuplicateKeyException thereAlready) {
            return true;
        } finally {
            known.invalidate(plan);
        }
        return true;
    }

    private void insert(PlanId plan, ActionId action, String words, Person by) {
        jdbc.sql(
                        """
                        insert into added_words (id, words_key, plan, action, words, added_by,
                            added_by_name, added_at)
                        values (:id, :key, :plan, :action, :words, :by, :name, :now)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("key", WordsKey.of(words, plan.value(), action.value()))
                .param("plan", plan.value())
                .param("action", action.value())
                .param("words", words)
                .param("by", by.objectId())
                .param("name", by.name())
                .param("now", JdbcOpenQuestions.utc(clock.instant()))
                .update();
    }

    @Override
    public Optional<WordLink> remove(String id) {
        Optional<WordLink> there =
                jdbc.sql(SELECT + " where id = :id")
                        .param("id", id)
                        .query(JdbcWordLinks::row)
                        .optional();
        return there.filter(
                link -> {
                    int gone =
                            jdbc.sql("delete from added_words where id = :id")
                                    .param("id", id)
                                    .update();
                    known.invalidate(link.plan());
                    return gone == 1;
                });
    }

    private static WordLink row(ResultSet rs, int row) throws SQLException {
        return new WordLink(
                rs.getString(1),
                new PlanId(rs.getString(2)),
                new ActionId(rs.getString(3)),
                rs.getString(4),
                rs.getString(5),
                rs.getObject(6, OffsetDateTime.class).toInstant());
    }
}
