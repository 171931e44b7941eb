package io.benchmate.outbox.jdbc;

import io.benchmate.database.Database;
import io.benchmate.outbox.Budget;
import io.benchmate.outbox.Conversations;
import io.benchmate.outbox.Deliveries;
import io.benchmate.outbox.Kind;
import io.benchmate.outbox.Moments;
import io.benchmate.outbox.Notices;
import io.benchmate.outbox.Outbox;
import io.benchmate.outbox.Pace;
import io.benchmate.outbox.Posted;
import io.benchmate.outbox.Pump;
import io.benchmate.outbox.Rendering;
import io.benchmate.outbox.Unasked;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

/** A real outbox on a test's database, for the tests of features that say something. */
public final class OpenOutbox {
    private final JdbcOutbox outbox;
    private final JdbcDeliveries deliveries;
    private final JdbcAddresses addresses;
    private final Unasked unasked;
    private final Database.Empty database;
    private final InstantSource clock;
    private final List<Kind> kinds;

    public OpenOutbox(Database.Empty database, InstantSource clock, List<Kind> kinds) {
        UsedKeys used = new UsedKeys(database.jdbc(), clock, Duration.ofDays(3650));
        this.outbox =
                new JdbcOutbox(
                        database.jdbc(),
                        new SayingJson(kinds),
                        used,
                        database.transactions(),
                        new JdbcOutbox.Keeping(clock, Duration.ofDays(90)));
        this.unasked = new JdbcUnasked(database.jdbc(), clock, Duration.ofDays(90));
        this.database = database;
        this.clock = clock;
        this.kinds = List.copyOf(kinds);
        this.deliveries = new JdbcDeliveries(database.jdbc());
        this.addresses = new JdbcAddresses(database.jdbc(), clock, Duration.ofDays(400));
    }

    public Outbox outbox() {
        return outbox;
    }

    public Posted posted() {
        return new JdbcPosted(database.jdbc(), clock, new SayingJson(kinds));
    }

    public Unasked unasked() {
        return unasked;
    }

    /** Within the usual budget. */
    public Notices notices(ZoneId zone, Moments moments) {
        return new Notices(
                outbox,
                unasked,
                Budget.USUAL,
                new Notices.Time(clock, zone, moments),
                database.manager());
    }

    public Deliveries deliveries() {
        return deliveries;
    }

    public Pump pump(Rendering rendering, Conversations conversations) {
        return new Pump(outbox, addresses, rendering, conversations, Pace.USUAL);
    }
}
