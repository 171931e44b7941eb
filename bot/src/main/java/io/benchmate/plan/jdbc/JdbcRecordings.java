package io.benchmate.plan.jdbc;

import io.benchmate.plan.ActionId;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Recording;
import io.benchmate.plan.Recordings;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Recordings in the database. */
final class JdbcRecordings implements Recordings {
    private static final String SELECT =
            """
            select plan, action, kind, field, content, printed_then, recorded_by, recorded_by_name,
                recorded_at
            from recording
            """;

    private final JdbcClient jdbc;

    JdbcRecordings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(Recording recording) {
        jdbc.sql(
                        """
                        insert into recording (id, plan, action, kind, field, content,
                            printed_then, recorded_by, recorded_by_name, recorded_at)
                        values (:id, :plan, :action, :kind, :field, :content, :printed, :by,
                            :byName, :at)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("plan", recording.plan().value())
                .param("action", recording.action().value())
                .param("kind", RecordingRow.kindOf(recording.what()))
                .param("field", recording.what().field().name())
                .param("content", recording.what().text())
                .param("printed", recording.printedThen())
                .param("by", recording.by().id())
                .param("byName", recording.by().name())
                .param("at", RevisionTable.utc(recording.at()))
                .update();
    }

    @Override
    public List<Recording> history(PlanId plan, ActionId action) {
        return jdbc.sql(
                        SELECT
                                + " where plan = :plan and action = :action order by"
                                + " sequence_number")
                .param("plan", plan.value())
                .param("action", action.value())
                .query(RecordingRow::read)
                .list();
    }

    @Override
    public Map<ActionId, List<Recording>> standing(PlanId plan) {
        Map<ActionId, List<Recording>> histories = new LinkedHashMap<>();
        jdbc.sql(SELECT + " where plan = :plan order by sequence_number")
                .param("plan", plan.value())
                .query(RecordingRow::read)
                .list()
                .forEach(
                        each ->
                                histories
                                        .computeIfAbsent(each.action(), id -> new ArrayList<>())
                                        .add(each));
        Map<ActionId, List<Recording>> standing = new LinkedHashMap<>();
        histories.forEach((action, history) -> add(standing, action, Standing.of(history)));
        return standing;
    }

    private static void add(
            Map<ActionId, List<Recording>> standing, ActionId action, List<Recording> kept) {
        if (!kept.isEmpty()) {
            standing.put(action, kept);
        }
    }
}
