package io.benchmate.plan.jdbc;

import io.benchmate.plan.PlanId;
import io.benchmate.plan.Revision;
import io.benchmate.plan.Revision.Editor;
import io.benchmate.plan.RevisionId;
import io.benchmate.plan.Source;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The statements on the tables of plans and revisions; what they mean together is decided above.
 */
final class RevisionTable {
    private static final String SELECT =
            """
            select r.id, r.plan, r.number, r.title, r.version, r.actions, r.file_name, r.saved_by,
                   r.saved_by_name, r.saved_at, r.confirmed_at, r.restored_from, p.live_revision
            from revision r join plan p on p.id = r.plan
            """;

    private final JdbcClient jdbc;

    RevisionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes sure that the plan has its row. Outside any transaction. */
    void addPlan(PlanId plan) {
        try {
            jdbc.sql(
                            "insert into plan (id) select :id where not exists (select 1 from plan"
                                    + " where id = :id)")
                    .param("id", plan.value())
                    .update();
        } catch (DuplicateKeyException alreadyThere) {
            // another instance was quicker, and that is as good
            return;
        }
    }

    /** Waits until nobody else changes the plan, until the end of the transaction. */
    void lock(PlanId plan) {
        jdbc.sql("select id from plan where id = :id for update")
                .param("id", plan.value())
                .query(String.class)
                .optional();
    }

    List<LiveRow> live() {
        return jdbc.sql(
                        """
                        select id, live_revision, first_since = (
                            select max(first_since) from plan where live_revision is not null)
                        from plan where live_revision is not null order by live_since desc, id
                        """)
                .query((rs, row) -> new LiveRow(rs.getString(1), rs.getString(2), rs.getBoolean(3)))
                .list();
    }

    /** The plan that is asked first from now on; null for none but as the plans tell. */
    void setFirst(@Nullable PlanId plan, Instant since) {
        jdbc.sql("update plan set first_since = null where first_since is not null").update();
        if (plan != null) {
            jdbc.sql("update plan set first_since = :since where id = :plan")
                    .param("since", utc(since))
                    .param("plan", plan.value())
                    .update();
        }
    }

    void setLive(PlanId plan, @Nullable RevisionId revision, Instant since) {
        jdbc.sql(
                        "update plan set live_revision = :revision, live_since = :since where id ="
                                + " :plan")
                .param("revision", revision == null ? null : revision.value())
                .param("since", utc(since))
                .param("plan", plan.value())
                .update();
    }

    Optional<Revision> find(RevisionId id) {
        return jdbc.sql(SELECT + " where r.id = :id")
                .param("id", id.value())
                .query(RevisionRow::read)
                .optional();
    }

    Optional<Revision> liveOf(PlanId plan) {
        return jdbc.sql(SELECT + " where r.id = p.live_revision and p.id = :plan")
                .param("plan", plan.value())
                .query(RevisionRow::read)
                .optional();
    }

    List<Revision> of(PlanId plan) {
        return jdbc.sql(
                        SELECT
                                + " where r.plan = :plan order by r.saved_at desc, r.number desc,"
                                + " r.id")
                .param("plan", plan.value())
                .query(RevisionRow::read)
                .list();
    }

    List<Revision> all() {
        return jdbc.sql(SELECT + " order by r.saved_at desc, r.number desc, r.id")
                .query(RevisionRow::read)
                .list();
    }

    Optional<Revision> draftWith(PlanId plan, String hash) {
        return jdbc.sql(
                        SELECT
                                + " where r.plan = :plan and r.content_hash = :hash and"
                                + " r.confirmed_at is null")
                .param("plan", plan.value())
                .param("hash", hash)
                .query(RevisionRow::read)
                .optional();
    }

    void insert(NewRevision row) {
        jdbc.sql(
                        """
                        insert into revision (id, plan, number, content_hash, based_on,
                            restored_from, title, version, actions, content, file_name,
                            file_base64, notes, choices, saved_by, saved_by_name, saved_at,
                            retain_until)
                        values (:id, :plan, 0, :hash, :basedOn, :restoredFrom, :title,
                            :version, :actions, :content, :fileName, :file, :notes, :choices,
                            :by, :byName, :savedAt, :retainUntil)
                        """)
                .params(row.parameters())
                .update();
    }

    void refreshDraft(RevisionId id, @Nullable RevisionId basedOn, Source source, Instant retain) {
        jdbc.sql(
                        """
                        update revision set based_on = :basedOn, file_name = :fileName,
                            file_base64 = :file, notes = :notes, choices = :choices,
                            retain_until = :retain
                        where id = :id
                        """)
                .param("basedOn", basedOn == null ? null : basedOn.value())
                .param("fileName", source.fileName())
                .param("file", Base64.getEncoder().encodeToString(source.content()))
                .param("notes", source.notes())
                .param("choices", source.choices())
                .param("retain", utc(retain))
                .param("id", id.value())
                .update();
    }

    void markConfirmed(RevisionId id, int number, Editor by, Instant at) {
        jdbc.sql(
                        """
                        update revision set number = :number, confirmed_at = :at,
                            confirmed_by = :by, confirmed_by_name = :byName, retain_until = null
                        where id = :id
                        """)
                .param("number", number)
                .param("at", utc(at))
                .param("by", by.id())
                .param("byName", by.name())
                .param("id", id.value())
                .update();
    }

    int nextNumber(PlanId plan) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from revision where plan = :plan")
                .param("plan", plan.value())
                .query(Integer.class)
                .single();
    }

    void deleteDraft(RevisionId id) {
        jdbc.sql("delete from revision where id = :id and confirmed_at is null")
                .param("id", id.value())
                .update();
    }

    Optional<Stored> stored(RevisionId id) {
        return jdbc.sql(
                        """
                        select content_hash, based_on, content, file_name, file_base64, notes,
                            choices
                        from revision where id = :id
                        """)
                .param("id", id.value())
                .query(Stored::read)
                .optional();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
