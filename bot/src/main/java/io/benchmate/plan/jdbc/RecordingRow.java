package io.benchmate.plan.jdbc;

import io.benchmate.plan.ActionId;
import io.benchmate.plan.Field;
import io.benchmate.plan.PlanId;
import io.benchmate.plan.Recorded;
import io.benchmate.plan.Recording;
import io.benchmate.plan.Revision.Editor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** Recordings as columns and back. */
final class RecordingRow {
    private RecordingRow() {}

    static String kindOf(Recorded what) {
        return switch (what) {
            case Recorded.NewStatus _ -> "STATUS";
            case Recorded.Evidence _ -> "EVIDENCE";
            case Recorded.Correction _ -> "CORRECTION";
            case Recorded.Withdrawn _ -> "WITHDRAWN";
            case Recorded.Undone _ -> "UNDONE";
            case Recorded.Kept _ -> "KEPT";
        };
    }

    static Recording read(ResultSet rs, int row) throws SQLException {
        return new Recording(
                new PlanId(rs.getString("plan")),
                new ActionId(rs.getString("action")),
                what(rs),
                rs.getString("printed_then"),
                new Editor(rs.getString("recorded_by"), rs.getString("recorded_by_name")),
                rs.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static Recorded what(ResultSet rs) throws SQLException {
        String content = rs.getString("content");
        Field field = Field.valueOf(rs.getString("field"));
        String kind = rs.getString("kind");
        return switch (kind) {
            case "STATUS" -> new Recorded.NewStatus(content);
            case "EVIDENCE" -> new Recorded.Evidence(content);
            case "CORRECTION" -> new Recorded.Correction(field, content);
            case "WITHDRAWN" -> new Recorded.Withdrawn(field);
            case "UNDONE" -> new Recorded.Undone(field, content);
            case "KEPT" -> new Recorded.Kept(field, content);
            default -> throw new IllegalStateException("a recording of kind " + kind);
        };
    }
}
