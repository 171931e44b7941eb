package io.benchmate.outbox.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.database.Database;
import io.benchmate.database.OnBothDatabases;
import io.benchmate.database.SettableClock;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.ZoneOffset;

@OnBothDatabases
class UndeliveredTest {
    private final SettableClock clock = new SettableClock("2026-11-02T09:00:00Z");
    private final Database.Empty database;
    private final JdbcUndelivered undelivered;

    UndeliveredTest(Database database) {
        this.database = database.empty();
        undelivered = new JdbcUndelivered(this.database.jdbc(), clock);
    }

    @Test
    void showsWhatDidNotArriveUntilSomebodyHasSeenIt() {
        row("one", "UNDELIVERABLE", "blocked");
        clock.passes(Duration.ofMinutes(1));
        row("two", "UNKNOWN", "no answer in time");
        row("waiting", "WAITING", "");

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

    private void row(String key, String state, String reason) {
        database.jdbc()
                .sql(
                        """
                        insert into outbox (message_key, recipient_kind, recipient, saying_kind,
                            saying, state, attempts, created_at, due_at, settled_at, reason,
                            retain_until)
                        values (:key, 'PERSON', 'robin', 'greeting', '{}', :state, 1, :now, :now,
                            :now, :reason, :now)
                        """)
                .param("key", key)
                .param("state", state)
                .param("reason", reason)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
