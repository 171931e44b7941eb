package io.benchmate.diary.jdbc;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.function.UnaryOperator;

/** Changes a row, or adds it where it is not there; also when another instance does the same. */
final class Upsert {
    private Upsert() {}

    static void run(
            JdbcClient jdbc,
            String update,
            String insert,
            UnaryOperator<JdbcClient.StatementSpec> params) {
        if (params.apply(jdbc.sql(update)).update() > 0) {
            return;
        }
        try {
            params.apply(jdbc.sql(insert)).update();
        } catch (DuplicateKeyException another) {
            params.apply(jdbc.sql(update)).update();
        }
    }
}
