package io.benchmate.admin.jdbc;

import io.benchmate.admin.PersonalRecords;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One person's rows in the tables of all features. */
final class JdbcPersonalRecords implements PersonalRecords {
    private static final String FORGOTTEN = "forgotten";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    JdbcPersonalRecords(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public String export(String personId) {
        Map<String, List<Map<String, @Nullable Object>>> all = new LinkedHashMap<>();
        for (Trace trace : Trace.values()) {
            all.put(trace.title(), rows(trace, personId));
        }
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }

    private List<Map<String, @Nullable Object>> rows(Trace trace, String personId) {
        return jdbc.sql(trace.select()).param("person", personId).query().listOfRows();
    }

    @Override
    public int erase(String personId) {
        return Objects.requireNonNull(
                transaction.execute(
                        status ->
                                List.of(Trace.values()).stream()
                                        .mapToInt(trace -> erase(trace, personId))
                                        .sum()));
    }

    private int erase(Trace trace, String personId) {
        var statement = jdbc.sql(trace.erase()).param("person", personId);
        return (trace.keepsRow() ? statement.param("forgotten", FORGOTTEN) : statement).update();
    }
}
