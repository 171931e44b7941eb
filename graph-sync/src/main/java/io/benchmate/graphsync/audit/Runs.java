package io.benchmate.graphsync.audit;

import io.benchmate.graphsync.apply.Item;
import io.benchmate.graphsync.mailinglist.Outcome;
import io.benchmate.graphsync.reconcile.Change;
import io.benchmate.graphsync.reconcile.ChangePlan;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

/** Runs that wrote, with all their items: stored before the first write. */
public final class Runs {
    /** How long a run can be undone, and how long its items are kept. */
    public static final Duration KEPT = Duration.ofDays(90);

    private static final String SELECT =
            "select id, list, hash, state, undoes, actor, approved_by, began_at from sync_runs ";

    private final Sql sql;
    private final InstantSource clock;

    public Runs(DataSource source, InstantSource clock) {
        this.sql = new Sql(source);
        this.clock = clock;
    }

    /**
     * @param undoes the run whose inverse the plan is
     */
    public long begin(
            ChangePlan plan, String actor, Optional<String> approvedBy, Optional<Long> undoes) {
        Instant now = clock.instant();
        return sql.together(
                connection -> {
                    insert(connection, plan, new Start(actor, approvedBy, undoes));
                    long id =
                            Sql.list(
                                            connection,
                                            "select max(id) as id from sync_runs where list = ?",
                                            row -> row.getLong("id"),
                                            plan.list())
                                    .getFirst();
                    List<@Nullable Object[]> rows = new ArrayList<>();
                    int seq = 0;
                    for (Change change : plan.changes()) {
                        rows.add(Entries.row(id, seq++, change, now));
                    }
                    Sql.batch(connection, Entries.INSERT, rows);
                    return id;
                });
    }

    private void insert(Connection connection, ChangePlan plan, Start start) throws SQLException {
        Sql.update(
                connection,
                """
                insert into sync_runs (list, target, kind, undoes, hash, state, actor,
                    approved_by, members, began_at)
                values (?, ?, ?, ?, ?, 'APPLYING', ?, ?, ?, ?)
                """,
                plan.list(),
                plan.target(),
                start.undoes().isPresent() ? "UNDO" : "SYNC",
                start.undoes().orElse(null),
                plan.hash(),
                start.actor(),
                start.approvedBy().orElse(null),
                plan.members(),
                clock.instant());
    }

    public void record(long run, Item item, Outcome outcome) {
        sql.update(
                """
                update sync_items set state = ?, note = ?, changed_at = ?
                where run_id = ? and seq = ?
                """,
                ItemState.of(outcome).name(),
                ItemState.note(outcome),
                clock.instant(),
                run,
                item.seq());
    }

    public RunState end(long run) {
        boolean all = entries(run).stream().allMatch(one -> one.state().settled());
        RunState state = all ? RunState.DONE : RunState.INCOMPLETE;
        sql.update(
                "update sync_runs set state = ?, ended_at = ? where id = ?",
                state.name(),
                clock.instant(),
                run);
        return state;
    }

    /** Marks the list's runs that never came to their end; only for who holds the lease. */
    public void interrupted(String list) {
        sql.update(
                "update sync_runs set state = 'INTERRUPTED', ended_at = ?"
                        + " where list = ? and state = 'APPLYING'",
                clock.instant(),
                list);
    }

    public Optional<Run> last(String list) {
        return sql.first(
                SELECT + "where list = ? order by id desc fetch first 1 rows only",
                Runs::run,
                list);
    }

    public List<Run> latest(String list, int most) {
        return sql.list(
                SELECT + "where list = ? order by id desc fetch first " + most + " rows only",
                Runs::run,
                list);
    }

    public Optional<Run> run(long id) {
        return sql.first(SELECT + "where id = ?", Runs::run, id);
    }

    public List<Entry> entries(long run) {
        return sql.list(
                "select * from sync_items where run_id = ? order by seq", Entries::read, run);
    }

    /** What was done to a list since a moment, newest last. */
    public List<Entry> doneSince(String list, Instant since) {
        return sql.list(
                """
                select i.* from sync_items i join sync_runs r on r.id = i.run_id
                where r.list = ? and i.changed_at > ? and i.state in ('DONE', 'ALREADY_SO')
                order by i.run_id, i.seq
                """,
                Entries::read,
                list,
                since);
    }

    /** Forgets names and addresses that nothing needs any more. */
    public void forgetOld() {
        sql.update(
                """
                delete from sync_items where run_id in
                    (select id from sync_runs where began_at < ?)
                """,
                clock.instant().minus(KEPT));
    }

    private record Start(String actor, Optional<String> approvedBy, Optional<Long> undoes) {}

    private static Run run(ResultSet row) throws SQLException {
        long undoes = row.getLong("undoes");
        Optional<Long> undone = row.wasNull() ? Optional.empty() : Optional.of(undoes);
        return new Run(
                row.getLong("id"),
                Sql.text(row, "list"),
                Sql.text(row, "hash"),
                RunState.valueOf(Sql.text(row, "state")),
                undone,
                Sql.text(row, "actor"),
                Optional.ofNullable(row.getString("approved_by")),
                Sql.instant(row, "began_at"));
    }
}
