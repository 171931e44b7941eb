package io.benchmate.graphsync.audit;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

/**
 * Whether runs came to their ends: for freshness, and for the alarm after two that failed. A run
 * whose plan waits for somebody to look is not complete, but no failure either: all was read.
 */
public final class Attempts {
    private final Sql sql;
    private final InstantSource clock;

    public Attempts(DataSource source, InstantSource clock) {
        this.sql = new Sql(source);
        this.clock = clock;
    }

    public void add(String list, boolean complete, String words) {
        add(list, complete, false, words);
    }

    /**
     * The plan of a run waits for somebody.
     *
     * @param words why
     */
    public void held(String list, String words) {
        add(list, false, true, words);
    }

    private void add(String list, boolean complete, boolean held, String words) {
        sql.update(
                "insert into sync_attempts (list, tried_at, complete, held, words)"
                        + " values (?, ?, ?, ?, ?)",
                list,
                clock.instant(),
                complete,
                held,
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

    /** The latest that came to its end, also where its plan waits for somebody. */
    public Optional<Instant> lastWithoutFailure(String list) {
        return sql.first(
                "select tried_at from sync_attempts where list = ? and (complete or held)"
                        + " order by id desc fetch first 1 rows only",
                row -> Sql.instant(row, "tried_at"),
                list);
    }

    /** The latest, whatever came of it. */
    public Optional<Attempt> last(String list) {
        return sql.first(
                "select tried_at, complete, held, words from sync_attempts where list = ?"
                        + " order by id desc fetch first 1 rows only",
                row ->
                        new Attempt(
                                Sql.instant(row, "tried_at"),
                                row.getBoolean("complete"),
                                row.getBoolean("held"),
                                Sql.text(row, "words")),
                list);
    }

    /**
     * A run that was tried.
     *
     * @param held whether its plan waits for somebody
     * @param words why it was not complete
     */
    public record Attempt(Instant at, boolean complete, boolean held, String words) {}

    /** Since when the list has waited for somebody; empty where the latest run was not held. */
    public Optional<Instant> waitingSince(String list) {
        return sql.first(
                "select tried_at from sync_attempts where list = ? and held"
                        + " and id > (select coalesce(max(id), 0) from sync_attempts"
                        + " where list = ? and not held)"
                        + " order by id fetch first 1 rows only",
                row -> Sql.instant(row, "tried_at"),
                list,
                list);
    }

    /** How many in a row failed, up to ten. */
    public int failuresInARow(String list) {
        List<Boolean> latest =
                sql.list(
                        "select complete, held from sync_attempts where list = ?"
                                + " order by id desc fetch first 10 rows only",
                        row -> row.getBoolean("complete") || row.getBoolean("held"),
                        list);
        int first = latest.indexOf(true);
        return first < 0 ? latest.size() : first;
    }
}
