package io.benchmate.outbox.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.database.Database;
import io.benchmate.database.OnBothDatabases;
import io.benchmate.database.SettableClock;
import io.benchmate.outbox.Claim;
import io.benchmate.outbox.KeyDigest;
import io.benchmate.outbox.Kind;
import io.benchmate.outbox.Parked;
import io.benchmate.outbox.Recipient;
import io.benchmate.outbox.Saying;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

@OnBothDatabases
class UndeliveredTest {
    private static final Recipient ROBIN = new Recipient.Person("robin");

    private final SettableClock clock = new SettableClock("2026-11-02T09:00:00Z");
    private final Database.Empty database;
    private final JdbcOutbox outbox;
    private final JdbcUndelivered undelivered;

    UndeliveredTest(Database database) {
        this.database = database.empty();
        SayingJson json = new SayingJson(List.of(new Kind("greeting", Greeting.class)));
        outbox = new JdbcOutbox(this.database.jdbc(), json, clock, Duration.ofDays(90));
        undelivered = new JdbcUndelivered(this.database.jdbc(), clock);
    }

    record Greeting(String words) implements Saying {}

    @Test
    void showsWhatDidNotArriveUntilSomebodyHasSeenIt() {
        park("one", Parked.State.UNDELIVERABLE, "blocked");
        clock.passes(Duration.ofMinutes(1));
        park("two", Parked.State.UNKNOWN, "no answer in time");
        outbox.add("waiting", ROBIN, new Greeting("hello"));

        assertThat(undelivered.countUnseen()).isEqualTo(2);
        assertThat(undelivered.unseen(0, 10))
                .extracting(stuck -> stuck.message().key(), stuck -> stuck.kind())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("two", "greeting"),
                        org.assertj.core.api.Assertions.tuple("one", "greeting"));
        assertThat(undelivered.unseen(1, 10)).hasSize(1);
        assertThat(undelivered.seen("two")).isTrue();
        assertThat(undelivered.seen("two")).isFalse();
        assertThat(undelivered.seen("waiting")).isFalse();
        assertThat(undelivered.countUnseen()).isEqualTo(1);
    }

    @Test
    void sendsNothingAgainThatWasErasedWithItsPerson() {
        outbox.add("greet:robin", ROBIN, new Greeting("hello"));
        database.jdbc().sql("delete from outbox").update();
        database.jdbc()
                .sql(
                        "insert into spent_key (digest, retain_until) values (:digest,"
                                + " current_timestamp)")
                .param("digest", KeyDigest.of("greet:robin"))
                .update();

        assertThat(outbox.add("greet:robin", ROBIN, new Greeting("hello"))).isFalse();
        assertThat(outbox.add("greet:sam", ROBIN, new Greeting("hello"))).isTrue();
    }

    private void park(String key, Parked.State state, String reason) {
        outbox.add(key, ROBIN, new Greeting("hello"));
        Claim claim = outbox.claim(clock.instant(), clock.instant().plusSeconds(60), 1).getFirst();
        outbox.markSending(claim, clock.instant());
        outbox.park(claim, state, reason, clock.instant());
    }
}
