package io.benchmate.plan.jdbc;

import io.benchmate.plan.PlanId;
import io.benchmate.plan.Revision.Editor;
import io.benchmate.plan.TimescaleAnswers;
import io.benchmate.plan.timescale.Answers;
import io.benchmate.plan.timescale.Statement;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Statements in the database, what stands also in memory; what another instance added is seen at
 * the next {@link #refresh()}.
 */
final class JdbcTimescaleAnswers implements TimescaleAnswers {
    private final JdbcClient jdbc;
    private final InstantSource clock;
    private volatile Map<PlanId, Answers> standing = Map.of();

    JdbcTimescaleAnswers(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        refresh();
    }

    /** A row; an empty answer takes back. */
    private record Row(
            PlanId plan, String subject, String words, String answer, Editor by, Instant at) {
        Said said() {
            return new Said(Statement.read(subject, words, answer), by, at);
        }

        boolean takesBack() {
            return answer.isEmpty();
        }
    }

    @Override
    public Answers of(PlanId plan) {
        return standing.getOrDefault(plan, Answers.NONE);
    }

    /** Reads again what stands. */
    synchronized void refresh() {
        Map<PlanId, Map<String, Row>> rows = new LinkedHashMap<>();
        select("").forEach(row -> last(rows, row));
        Map<PlanId, Answers> fresh = new LinkedHashMap<>();
        rows.forEach(
                (plan, bySubject) ->
                        fresh.put(
                                plan,
                                Answers.of(
                                        bySubject.values().stream()
                                                .filter(row -> !row.takesBack())
                                                .map(row -> row.said().statement())
                                                .toList())));
        standing = Map.copyOf(fresh);
    }

    private static void last(Map<PlanId, Map<String, Row>> rows, Row row) {
        Map<String, Row> ofPlan = rows.computeIfAbsent(row.plan(), _ -> new LinkedHashMap<>());
        ofPlan.remove(row.subject());
        ofPlan.put(row.subject(), row);
    }

    @Override
    public List<Said> said(PlanId plan) {
        Map<PlanId, Map<String, Row>> rows = new LinkedHashMap<>();
        select("where plan = :plan", Map.of("plan", plan.value())).forEach(row -> last(rows, row));
        return new ArrayList<>(rows.getOrDefault(plan, Map.of()).values())
                .reversed().stream().filter(row -> !row.takesBack()).map(Row::said).toList();
    }

    @Override
    public void say(PlanId plan, Statement statement, Editor by) {
        add(plan, statement.subject(), statement.words(), statement.wire(), by);
    }

    @Override
    public Optional<Statement> undo(PlanId plan, String subject, Editor by) {
        List<Row> history =
                select(
                        "where plan = :plan and subject = :subject",
                        Map.of("plan", plan.value(), "subject", subject));
        if (history.isEmpty() || history.getLast().takesBack()) {
            return Optional.empty();
        }
        Row last = history.getLast();
        String before = history.size() < 2 ? "" : history.get(history.size() - 2).answer();
        add(plan, subject, last.words(), before, by);
        return Optional.of(last.said().statement());
    }

    private void add(PlanId plan, String subject, String words, String answer, Editor by) {
        jdbc.sql(
                        """
                        insert into timescale_answer (id, plan, subject, words, answer, said_by,
                            said_by_name, said_at)
                        values (:id, :plan, :subject, :words, :answer, :by, :byName, :at)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("plan", plan.value())
                .param("subject", subject)
                .param("words", words)
                .param("answer", answer)
                .param("by", by.id())
                .param("byName", by.name())
                .param("at", RevisionTable.utc(clock.instant()))
                .update();
        refresh();
    }

    private List<Row> select(String where) {
        return select(where, Map.of());
    }

    private List<Row> select(String where, Map<String, Object> parameters) {
        return jdbc.sql(
                        """
                        select plan, subject, words, answer, said_by, said_by_name, said_at
                        from timescale_answer %s order by sequence_number
                        """
                                .formatted(where))
                .params(parameters)
                .query(JdbcTimescaleAnswers::row)
                .list();
    }

    private static Row row(ResultSet rs, int number) throws SQLException {
        return new Row(
                new PlanId(rs.getString("plan")),
                rs.getString("subject"),
                rs.getString("words"),
                rs.getString("answer"),
                new Editor(rs.getString("said_by"), rs.getString("said_by_name")),
                rs.getObject("said_at", OffsetDateTime.class).toInstant());
    }
}
