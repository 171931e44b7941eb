package io.benchmate.outbox.jdbc;

import io.benchmate.outbox.SendRate;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Optional;

/**
 * One row, moved on by whoever takes places; who comes second sees that it moved, and looks again.
 */
final class JdbcSendRate implements SendRate {
    /** A row further ahead stems from a clock that was put back. */
    private static final long FURTHEST_MICROS = 300_000_000;

    private final JdbcClient jdbc;

    JdbcSendRate(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long reserve(int calls, long nowMicros) {
        while (true) {
            Optional<Long> row =
                    jdbc.sql("select free_from from send_rate where id = 'teams'")
                            .query(Long.class)
                            .optional();
            if (row.isEmpty()) {
                begin();
                continue;
            }
            long free = row.get();
            long first = free < nowMicros || free > nowMicros + FURTHEST_MICROS ? nowMicros : free;
            if (move(free, first + calls * APART_MICROS)) {
                return first;
            }
        }
    }

    private boolean move(long from, long to) {
        return jdbc.sql(
                                "update send_rate set free_from = :to where id = 'teams' and"
                                        + " free_from = :from")
                        .param("to", to)
                        .param("from", from)
                        .update()
                == 1;
    }

    private void begin() {
        try {
            jdbc.sql("insert into send_rate (id, free_from) values ('teams', 0)").update();
        } catch (DuplicateKeyException alreadyThere) {
            // Another instance began it.
        }
    }
}
