package io.benchmate.gaps.jdbc;

import io.benchmate.gaps.NewQuestion;
import io.benchmate.gaps.OpenQuestion;
import io.benchmate.gaps.QuestionId;
import io.benchmate.people.Person;
import io.benchmate.plan.ActionId;
import io.benchmate.plan.PlanId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** A row as the question that it keeps. */
final class QuestionRow {
    private QuestionRow() {}

    static OpenQuestion read(ResultSet rs, int row) throws SQLException {
        return new OpenQuestion(
                new QuestionId(rs.getString("id")),
                asked(rs),
                rs.getObject("asked_at", OffsetDateTime.class).toInstant(),
                OpenQuestion.State.valueOf(rs.getString("state")),
                rs.getString("answer"),
                rs.getString("settled_by_name"));
    }

    private static NewQuestion asked(ResultSet rs) throws SQLException {
        String action = rs.getString("action");
        return new NewQuestion(
                rs.getString("question"),
                new PlanId(rs.getString("plan")),
                rs.getString("plan_title"),
                action == null ? null : new ActionId(action),
                rs.getString("action_words"),
                new Person(rs.getString("asker"), rs.getString("asker_name")));
    }
}
