package io.benchmate.admin.jdbc;

import io.benchmate.admin.PersonalRecords;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.json.JsonMapper;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** One person's rows in the tables of all features. */
final class JdbcPersonalRecords implements PersonalRecords {
    /** Stands for whoever asked to be forgotten, or did it too long ago. */
    static final String FORGOTTEN = "forgotten";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ListTraces lists;

    JdbcPersonalRecords(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.lists = new ListTraces(jdbc);
    }

    @Override
    public String export(String personId) {
        Map<String, List<Map<String, @Nullable Object>>> all = new LinkedHashMap<>();
        for (Trace trace : Trace.values()) {
            all.put(trace.title(), rows(trace, personId));
        }
        all.putAll(lists.of(personId));
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }

    @Override
    public List<Kept> of(String personId) {
        List<Kept> all = new ArrayList<>();
        for (Trace trace : Trace.values()) {
            all.add(kept(trace.yours(), trace.keepsRow(), rows(trace, personId)));
        }
        Map<String, List<Map<String, @Nullable Object>>> ofLists = lists.of(personId);
        for (String what : ofLists.keySet()) {
            all.add(kept(what, false, ofLists.getOrDefault(what, List.of())));
        }
        return all;
    }

    private static Kept kept(
            String what, boolean stays, List<Map<String, @Nullable Object>> found) {
        List<Map<String, String>> rows = new ArrayList<>();
        Instant until = null;
        for (Map<String, @Nullable Object> row : found) {
            Map<String, String> shown = new LinkedHashMap<>();
            row.forEach(
                    (column, value) -> {
                        if (value != null && !value.toString().isBlank()) {
                            shown.put(column.toLowerCase(Locale.ROOT), value.toString());
                        }
                    });
            rows.add(shown);
            Instant end = instant(row.get("retain_until"));
            until = until == null || (end != null && end.isAfter(until)) ? end : until;
        }
        return new Kept(what, until, stays, rows);
    }

    /** H2 and PostgreSQL give a time as different types. */
    private static @Nullable Instant instant(@Nullable Object value) {
        return switch (value) {
            case OffsetDateTime time -> time.toInstant();
            case Timestamp time -> time.toInstant();
            case null, default -> null;
        };
    }

    private List<Map<String, @Nullable Object>> rows(Trace trace, String personId) {
        return jdbc.sql(trace.select()).param("person", personId).query().listOfRows();
    }

    @Override
    public int erase(String personId) {
        return Objects.requireNonNull(
                transaction.execute(
                        status ->
                                lists.erase(personId)
                                        + List.of(Trace.values()).stream()
                                                .mapToInt(trace -> erase(trace, personId))
                                                .sum()));
    }

    private int erase(Trace trace, String personId) {
        var statement = jdbc.sql(trace.erase()).param("person", personId);
        return (trace.keepsRow()
                        ? statement.param("forgotten", FORGOTTEN).param("name", trace.nobody())
                        : statement)
                .update();
    }
}
