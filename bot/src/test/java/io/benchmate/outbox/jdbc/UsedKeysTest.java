package io.benchmate.outbox.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.database.Database;
import io.benchmate.database.OnBothDatabases;
import io.benchmate.database.SettableClock;
import io.benchmate.outbox.Kind;
import io.benchmate.outbox.Recipient;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

@OnBothDatabases
class UsedKeysTest {
    private static final Recipient ROBIN = new Recipient.Person("robin");

    private final SettableClock clock = new SettableClock("2026-11-02T09:00:00Z");
    private final Database.Empty database;
    private final UsedKeys used;
    private final JdbcOutbox outbox;

    UsedKeysTest(Database database) {
        this.database = database.empty();
        used = new UsedKeys(this.database.jdbc(), clock, Duration.ofDays(3650));
        outbox = outbox(this.database, clock);
    }

    /** As retention and the erasure of a person do. */
    @Test
    void knowsAKeyLongAfterItsMessageIsErased() {
        outbox.add("yearly:robin", ROBIN, new OutboxTest.Greeting("hello"));

        database.jdbc().sql("delete from outbox").update();
        clock.passes(Duration.ofDays(366));

        assertThat(outbox.add("yearly:robin", ROBIN, new OutboxTest.Greeting("hello"))).isFalse();
        assertThat(outbox.claim(clock.instant(), clock.instant(), 10)).isEmpty();
    }

    @Test
    void keepsOfAnErasedMessageNothingThatNamesAnybody() {
        outbox.add("yearly:robin", ROBIN, new OutboxTest.Greeting("hello"));
        database.jdbc().sql("delete from outbox").update();

        assertThat(
                        database.jdbc()
                                .sql("select key_digest from outbox_key")
                                .query(String.class)
                                .list())
                .singleElement()
                .asString()
                .matches("[0-9a-f]{64}");
    }

    @Test
    void takesInTheKeysOfMessagesFromBefore() {
        outbox.add("yearly:robin", ROBIN, new OutboxTest.Greeting("hello"));
        database.jdbc().sql("delete from outbox_key").update();
        database.jdbc().sql("update outbox set key_kept = false").update();

        used.adopt();
        used.adopt();

        database.jdbc().sql("delete from outbox").update();
        assertThat(outbox.add("yearly:robin", ROBIN, new OutboxTest.Greeting("hello"))).isFalse();
    }

    @Test
    void aMessageThatWasTakenBackMayBeWrittenAgain() {
        database.transactions()
                .executeWithoutResult(
                        status -> {
                            outbox.add("k", ROBIN, new OutboxTest.Greeting("hello"));
                            status.setRollbackOnly();
                        });

        assertThat(outbox.add("k", ROBIN, new OutboxTest.Greeting("hello"))).isTrue();
    }

    static JdbcOutbox outbox(Database.Empty database, SettableClock clock) {
        return new JdbcOutbox(
                database.jdbc(),
                new SayingJson(List.of(new Kind("greeting", OutboxTest.Greeting.class))),
                new UsedKeys(database.jdbc(), clock, Duration.ofDays(3650)),
                database.transactions(),
                new JdbcOutbox.Keeping(clock, Duration.ofDays(90)));
    }
}
