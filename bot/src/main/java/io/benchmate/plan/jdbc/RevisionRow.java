package io.benchmate.plan.jdbc;

import io.benchmate.plan.PlanId;
import io.benchmate.plan.Revision;
import io.benchmate.plan.RevisionId;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** A row as the revision that it tells of. */
final class RevisionRow {
    private RevisionRow() {}

    static Revision read(ResultSet rs, int row) throws SQLException {
        String restoredFrom = rs.getString("restored_from");
        return new Revision(
                new RevisionId(rs.getString("id")),
                new PlanId(rs.getString("plan")),
                rs.getInt("number"),
                state(rs),
                rs.getString("title"),
                rs.getString("version"),
                rs.getInt("actions"),
                rs.getString("file_name"),
                new Revision.Editor(rs.getString("saved_by"), rs.getString("saved_by_name")),
                rs.getObject("saved_at", OffsetDateTime.class).toInstant(),
                confirmedAt(rs),
                restoredFrom == null ? null : new RevisionId(restoredFrom));
    }

    private static Revision.State state(ResultSet rs) throws SQLException {
        if (rs.getString("id").equals(rs.getString("live_revision"))) {
            return Revision.State.LIVE;
        }
        return confirmedAt(rs) == null ? Revision.State.DRAFT : Revision.State.PAST;
    }

    private static @Nullable Instant confirmedAt(ResultSet rs) throws SQLException {
        OffsetDateTime at = rs.getObject("confirmed_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
