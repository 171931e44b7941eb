package io.benchmate.outbox.jdbc;

import io.benchmate.outbox.Claim;
import io.benchmate.outbox.Recipient;
import io.benchmate.outbox.Saying;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A row as it is written, before what it says is read. */
record Written(String key, String token, Recipient to, String kind, String saying, int attempts) {

    Written(ResultSet rs, String token) throws SQLException {
        this(
                rs.getString("message_key"),
                token,
                Recipients.of(rs.getString("recipient_kind"), rs.getString("recipient")),
                rs.getString("saying_kind"),
                rs.getString("saying"),
                rs.getInt("attempts"));
    }

    Claim claim(Saying read) {
        return new Claim(key, token, to, read, attempts);
    }
}
