package io.benchmate.admin.jdbc;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One person's rows in graph-sync's tables, which are there only where mailing lists are kept. What
 * an erasure takes away comes back at the next run while a source has the person; the changes stay
 * for their 90 days, since a run must be undoable, and an opt-out stays, since it is the person's
 * own wish.
 */
final class ListTraces {
    private static final Map<String, String> SELECTS = selects();

    private final JdbcClient jdbc;

    ListTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Map<String, String> selects() {
        Map<String, String> selects = new LinkedHashMap<>();
        selects.put(
                "How you stand on mailing lists",
                "select list, name, addresses, belongs, because, read_at from sync_standings"
                        + " where person_key = :person");
        selects.put(
                "Pins and opt-outs of mailing lists about you",
                "select list, kind, owner, reason, expires, made_at from sync_pins"
                        + " where who = :person");
        selects.put(
                "Changes of mailing lists about you, kept for 90 days",
                "select r.list, i.kind, i.name, i.mail, i.because, i.state, i.changed_at"
                        + " from sync_items i join sync_runs r on r.id = i.run_id"
                        + " where i.person_key = :person");
        return selects;
    }

    /** By what they are, in plain words; empty where no list is kept. */
    Map<String, List<Map<String, @Nullable Object>>> of(String personId) {
        Map<String, List<Map<String, @Nullable Object>>> all = new LinkedHashMap<>();
        if (areThere()) {
            SELECTS.forEach(
                    (what, select) ->
                            all.put(
                                    what,
                                    jdbc.sql(select)
                                            .param("person", personId)
                                            .query()
                                            .listOfRows()));
        }
        return all;
    }

    /** How many rows were deleted. */
    int erase(String personId) {
        return areThere()
                ? jdbc.sql("delete from sync_standings where person_key = :person")
                        .param("person", personId)
                        .update()
                : 0;
    }

    private boolean areThere() {
        return jdbc.sql(
                                """
                                select count(*) from information_schema.tables
                                where lower(table_name) = 'sync_standings'
                                """)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
