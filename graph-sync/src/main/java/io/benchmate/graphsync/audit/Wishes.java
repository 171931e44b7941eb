package io.benchmate.graphsync.audit;

import io.benchmate.graphsync.roster.Address;
import io.benchmate.graphsync.roster.Pin;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

/** What people decided: pins, opt-outs and approvals. */
public final class Wishes {
    private final Sql sql;
    private final InstantSource clock;

    public Wishes(DataSource source, InstantSource clock) {
        this.sql = new Sql(source);
        this.clock = clock;
    }

    /** Replaces what was decided about the same person before. */
    public void pin(String list, Pin pin) {
        sql.together(
                connection -> {
                    Sql.update(
                            connection,
                            "delete from sync_pins where list = ? and who = ?",
                            list,
                            pin.who());
                    Sql.update(
                            connection,
                            """
                            insert into sync_pins (list, who, kind, owner, reason, expires, made_at)
                            values (?, ?, ?, ?, ?, ?, ?)
                            """,
                            list,
                            pin.who(),
                            pin.kind().name(),
                            pin.owner(),
                            pin.reason(),
                            pin.expires().orElse(null),
                            clock.instant());
                    return (@Nullable Object) null;
                });
    }

    public boolean unpin(String list, String who) {
        return sql.update(
                        "delete from sync_pins where list = ? and who = ?",
                        list,
                        Address.folded(who))
                == 1;
    }

    public List<Pin> pins(String list) {
        return sql.list(
                "select * from sync_pins where list = ? order by who",
                row ->
                        new Pin(
                                Sql.text(row, "who"),
                                Pin.Kind.valueOf(Sql.text(row, "kind")),
                                Sql.text(row, "owner"),
                                Sql.text(row, "reason"),
                                Optional.ofNullable(row.getObject("expires", LocalDate.class))),
                list);
    }

    /**
     * Holds exactly one plan until somebody approves it after all; another plan is judged anew.
     * Idempotent.
     */
    public void reject(String list, String hash, String by) {
        used(list, hash);
        if (rejectedBy(list, hash).isEmpty()) {
            sql.update(
                    "insert into sync_rejections (list, hash, rejected_by, rejected_at)"
                            + " values (?, ?, ?, ?)",
                    list,
                    hash,
                    by,
                    clock.instant());
        }
    }

    public Optional<String> rejectedBy(String list, String hash) {
        return sql.first(
                "select rejected_by from sync_rejections where list = ? and hash = ?",
                row -> Sql.text(row, "rejected_by"),
                list,
                hash);
    }

    /** Approves exactly one plan, also one that was rejected before. Idempotent. */
    public void approve(String list, String hash, String by) {
        sql.update("delete from sync_rejections where list = ? and hash = ?", list, hash);
        if (approvedBy(list, hash).isEmpty()) {
            sql.update(
                    "insert into sync_approvals (list, hash, approved_by, approved_at)"
                            + " values (?, ?, ?, ?)",
                    list,
                    hash,
                    by,
                    clock.instant());
        }
    }

    /**
     * An approval is for one run: the same plan, were it to come again, would be asked about anew.
     */
    public void used(String list, String hash) {
        sql.update("delete from sync_approvals where list = ? and hash = ?", list, hash);
    }

    public Optional<String> approvedBy(String list, String hash) {
        return sql.first(
                "select approved_by from sync_approvals where list = ? and hash = ?",
                row -> Sql.text(row, "approved_by"),
                list,
                hash);
    }
}
