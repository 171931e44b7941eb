package io.benchmate.plan.jdbc;

import io.benchmate.plan.ActionId;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Recording;
import io.benchmate.plan.Recordings;
import io.benchmate.plan.Standing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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
    private volatile long changes;
    private String state = "";

    JdbcRecordings(JdbcClient jdbc) {
        this.jdbc = jdbc;
        refresh();
    }

    @Override
    public long changes() {
        return changes;
    }

    /** Looks whether something was recorded or a name erased, by whatever instance. */
    synchronized void refresh() {
        String now =
                jdbc.sql(
                                """
                                select count(*), coalesce(max(sequence_number), 0),
                                    coalesce(sum(case when recorded_by = 'forgotten' then 1
                                        else 0 end), 0)
                                from recording
                                """)
                        .query(
                                (rs, _) ->
                                        "%s %s %s"
                                                .formatted(
                                                        rs.getLong(1),
                                                        rs.getLong(2),
                                                        rs.getLong(3)))
                        .single();
        if (!now.equals(state)) {
            state = now;
            changes++;
        }
    }

    /** At once, or when the transaction is through. */
    private void refreshSoon() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            refresh();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        if (status == STATUS_COMMITTED) {
                            refresh();
                        }
                    }
                });
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
        refreshSoon();
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
    public Map<ActionId, List<Recording>> histories(PlanId plan) {
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
        return histories;
    }

    @Override
    public Map<ActionId, List<Recording>> standing(PlanId plan) {
        Map<ActionId, List<Recording>> standing = new LinkedHashMap<>();
        histories(plan).forEach((action, history) -> add(standing, action, Standing.of(history)));
        return standing;
    }

    private static void add(
            Map<ActionId, List<Recording>> standing, ActionId action, List<Recording> kept) {
        if (!kept.isEmpty()) {
            standing.put(action, kept);
        }
    }
}
