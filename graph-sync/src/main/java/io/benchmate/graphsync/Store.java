package io.benchmate.graphsync;

import io.benchmate.graphsync.audit.Attempts;
import io.benchmate.graphsync.audit.Counts;
import io.benchmate.graphsync.audit.Leases;
import io.benchmate.graphsync.audit.Memory;
import io.benchmate.graphsync.audit.Runs;
import io.benchmate.graphsync.audit.Standings;
import io.benchmate.graphsync.audit.Wishes;

import java.time.InstantSource;

import javax.sql.DataSource;

/** All that is kept. */
public record Store(
        Runs runs,
        Memory memory,
        Wishes wishes,
        Attempts attempts,
        Standings standings,
        Counts counts,
        Leases leases) {

    public static Store in(DataSource source, InstantSource clock) {
        return new Store(
                new Runs(source, clock),
                new Memory(source, clock),
                new Wishes(source, clock),
                new Attempts(source, clock),
                new Standings(source),
                new Counts(source),
                new Leases(source, clock));
    }
}
