package io.benchmate.graphsync.audit;

import io.benchmate.graphsync.mailinglist.Fence;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import javax.sql.DataSource;

/**
 * One run per target at a time, across instances. Each lease has a number higher than the last; a
 * run whose number is no longer the row's may not write any more. A run that was late, but whose
 * lease nobody else took meanwhile, goes on.
 */
public final class Leases {
    /** After its last sign of life. */
    public static final Duration TIME = Duration.ofMinutes(5);

    private final Sql sql;
    private final InstantSource clock;

    public Leases(DataSource source, InstantSource clock) {
        this.sql = new Sql(source);
        this.clock = clock;
    }

    /** Nothing when another run holds it. */
    public Optional<Lease> take(String target, String holder) {
        Instant now = clock.instant();
        try {
            insert(target);
        } catch (IllegalStateException e) {
            if (current(target).isEmpty()) {
                throw e;
            }
        }
        int taken =
                sql.update(
                        """
                        update sync_leases set holder = ?, fence = fence + 1, until_at = ?
                        where target = ? and until_at <= ?
                        """,
                        holder,
                        now.plus(TIME),
                        target,
                        now);
        return taken == 1
                ? current(target).map(fence -> new Lease(target, fence))
                : Optional.empty();
    }

    /** Who holds it, for a sentence. */
    public String holder(String target) {
        return sql.first(
                        "select holder from sync_leases where target = ?",
                        row -> Sql.text(row, "holder"),
                        target)
                .orElse("nobody");
    }

    private void insert(String target) {
        if (current(target).isEmpty()) {
            sql.update(
                    "insert into sync_leases (target, holder, fence, until_at) values (?, '', 0,"
                            + " ?)",
                    target,
                    Instant.EPOCH);
        }
    }

    private Optional<Long> current(String target) {
        return sql.first(
                "select fence from sync_leases where target = ?",
                row -> row.getLong("fence"),
                target);
    }

    /** Held until it is given back or its time is up; every question prolongs it. */
    public final class Lease implements Fence, AutoCloseable {
        private final String target;
        private final long fence;

        private Lease(String target, long fence) {
            this.target = target;
            this.fence = fence;
        }

        @Override
        public boolean holds() {
            return sql.update(
                            """
                            update sync_leases set until_at = ? where target = ? and fence = ?
                            """,
                            clock.instant().plus(TIME),
                            target,
                            fence)
                    == 1;
        }

        public long fence() {
            return fence;
        }

        @Override
        public void close() {
            sql.update(
                    "update sync_leases set until_at = ? where target = ? and fence = ?",
                    clock.instant(),
                    target,
                    fence);
        }
    }
}
