package io.benchmate.graphsync.audit;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

/** Whether runs came to their ends: for freshness, and for the alarm after two that did not. */
public final class Attempts {
    private final Sql sql;
    private final InstantSource clock;

    public Attempts(DataSource source, InstantSource clock) {
        this.sql = new Sql(source);
        this.clock = clock;
    }

    public void add(String list, boolean complete, String words) {
        sql.update(
                "insert into sync_attempts (list, tried_at, complete, words) values (?, ?, ?, ?)",
                list,
                clock.instant(),
                complete,
                words.length() > 2000 ? words.substring(0, 2000) : words);
    }

    /** When the list was last known to be equal to who belongs on it. */
    public Optional<Instant> lastComplete(String list) {
        return sql.first(
                "select tried_at from sync_attempts where list = ? and complete"
                        + " order by id desc fetch first 1 rows only",
                row -> Sql.instant(row, "tried_at"),
                list);
    }

    /** The latest, whatever came of it. */
    public Optional<Attempt> last(String list) {
        return sql.first(
                "select tried_at, complete, words from sync_attempts where list = ?"
                        + " order by id desc fetch first 1 rows only",
                row ->
                        new Attempt(
                                Sql.instant(row, "tried_at"),
                                row.getBoolean("complete"),
                                Sql.text(row, "words")),
                list);
    }

    /**
     * A run that was tried.
     *
     * @param words why it was not complete
     */
    public record Attempt(Instant at, boolean complete, String words) {}

    /** How many in a row did not come to their end, up to ten. */
    public int failuresInARow(String list) {
        List<Boolean> latest =
                sql.list(
                        "select complete from sync_attempts where list = ?"
                                + " order by id desc fetch first 10 rows only",
                        row -> row.getBoolean("complete"),
                        list);
        int first = latest.indexOf(true);
        return first < 0 ? latest.size() : first;
    }
}
