package io.benchmate.plan.jdbc;

import io.benchmate.plan.Plan;
import io.benchmate.plan.RevisionId;
import io.benchmate.plan.Source;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;

/** The long columns of a revision. */
record Stored(String hash, @Nullable RevisionId basedOn, String content, Source source) {

    static Stored read(ResultSet rs, int row) throws SQLException {
        String basedOn = rs.getString("based_on");
        Source source =
                new Source(
                        rs.getString("file_name"),
                        Base64.getDecoder().decode(rs.getString("file_base64")),
                        rs.getString("notes"),
                        rs.getString("choices"));
        return new Stored(
                rs.getString("content_hash"),
                basedOn == null ? null : new RevisionId(basedOn),
                rs.getString("content"),
                source);
    }

    Plan plan() {
        return PlanJson.read(content);
    }
}
