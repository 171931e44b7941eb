package io.benchmate.outbox.jdbc;

import io.benchmate.outbox.Deliveries;
import io.benchmate.outbox.Delivery;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;

/** The settled rows of the outbox. */
final class JdbcDeliveries implements Deliveries {
    private final JdbcClient jdbc;

    JdbcDeliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Delivery> of(String key) {
        return jdbc.sql(
                        """
                        select state, conversation_id, activity_id, reason from outbox
                        where message_key = :key and state in ('SENT', 'UNKNOWN', 'UNDELIVERABLE')
                        """)
                .param("key", key)
                .query(JdbcDeliveries::row)
                .optional();
    }

    private static Delivery row(ResultSet rs, int row) throws SQLException {
        String reason = Objects.requireNonNullElse(rs.getString(4), "");
        return switch (rs.getString(1)) {
            case "SENT" ->
                    new Delivery.Sent(
                            Objects.requireNonNullElse(rs.getString(2), ""),
                            Objects.requireNonNullElse(rs.getString(3), ""));
            case "UNKNOWN" -> new Delivery.Unknown(reason);
            default -> new Delivery.Undeliverable(reason);
        };
    }
}
