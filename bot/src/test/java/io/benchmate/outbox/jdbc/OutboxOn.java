package io.benchmate.outbox.jdbc;

import io.benchmate.outbox.Addresses;
import io.benchmate.outbox.Kind;
import io.benchmate.outbox.Outbox;
import io.benchmate.outbox.Posted;
import io.benchmate.outbox.Rows;
import io.benchmate.outbox.Unasked;
import io.benchmate.outbox.Undelivered;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** The whole outbox over a database, for tests of the features that use it. */
public final class OutboxOn {
    private final JdbcOutbox outbox;
    private final Posted posted;
    private final Unasked unasked;
    private final Addresses addresses;
    private final Undelivered undelivered;

    public OutboxOn(
            JdbcClient jdbc, TransactionTemplate transaction, InstantSource clock, Kind... kinds) {
        SayingJson json = new SayingJson(List.of(kinds));
        Duration keep = Duration.ofDays(90);
        this.outbox =
                new JdbcOutbox(
                        jdbc,
                        json,
                        new UsedKeys(jdbc, clock, Duration.ofDays(3650)),
                        transaction,
                        new JdbcOutbox.Keeping(clock, keep));
        this.posted = new JdbcPosted(jdbc, clock, json);
        this.unasked = new JdbcUnasked(jdbc, clock, keep);
        this.addresses = new JdbcAddresses(jdbc, clock, Duration.ofDays(400));
        this.undelivered = new JdbcUndelivered(jdbc, clock);
    }

    public Outbox outbox() {
        return outbox;
    }

    public Rows rows() {
        return outbox;
    }

    public Posted posted() {
        return posted;
    }

    public Unasked unasked() {
        return unasked;
    }

    public Addresses addresses() {
        return addresses;
    }

    public Undelivered undelivered() {
        return undelivered;
    }
}
