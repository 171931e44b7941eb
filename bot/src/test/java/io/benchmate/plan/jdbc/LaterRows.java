package io.benchmate.plan.jdbc;

import io.benchmate.plan.LaterQuestions;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What admins put off, as it is in a database, read anew each time as after a restart. */
public final class LaterRows {
    private LaterRows() {}

    public static LaterQuestions in(JdbcClient jdbc) {
        return new JdbcLaterQuestions(jdbc);
    }
}
