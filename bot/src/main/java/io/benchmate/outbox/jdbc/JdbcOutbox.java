package io.benchmate.outbox.jdbc;

import io.benchmate.outbox.Claim;
import io.benchmate.outbox.Delivery;
import io.benchmate.outbox.Outbox;
import io.benchmate.outbox.Parked;
import io.benchmate.outbox.Recipient;
import io.benchmate.outbox.Rows;
import io.benchmate.outbox.Saying;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The outbox in the database. Each step is one conditional update, so that whoever comes second
 * changes no row and knows it.
 */
final class JdbcOutbox implements Outbox, Rows {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcOutbox.class);

    private final JdbcClient jdbc;
    private final SayingJson json;
    private final InstantSource clock;
    private final UsedKeys used;
    private final TransactionTemplate transaction;
    private final Duration keep;

    JdbcOutbox(
            JdbcClient jdbc,
            SayingJson json,
            UsedKeys used,
            TransactionTemplate transaction,
            Keeping keeping) {
        this.jdbc = jdbc;
        this.json = json;
        this.used = used;
        this.transaction = transaction;
        this.clock = keeping.clock();
        this.keep = keeping.messages();
    }

    /**
     * @param messages how long a message is kept
     */
    record Keeping(InstantSource clock, Duration messages) {}

    @Override
    public boolean add(String key, Recipient to, Saying saying) {
        return Boolean.TRUE.equals(transaction.execute(status -> addNew(key, to, saying, status)));
    }

    /** Key and message together, in the caller's transaction where there is one. */
    private boolean addNew(String key, Recipient to, Saying saying, TransactionStatus status) {
        try {
            return used.use(key) && insert(key, to, saying) == 1;
        } catch (DuplicateKeyException known) {
            if (status.isNewTransaction()) {
                status.setRollbackOnly();
            }
            return false;
        }
    }

    private int insert(String key, Recipient to, Saying saying) {
        Instant now = clock.instant();
        return jdbc.sql(
                        """
                        insert into outbox (message_key, recipient_kind, recipient, saying_kind,
                            saying, state, attempts, created_at, due_at, retain_until, key_kept)
                        select :key, :toKind, :to, :kind, :saying, 'WAITING', 0,
                            cast(:now as timestamp(3) with time zone),
                            cast(:now as timestamp(3) with time zone),
                            cast(:until as timestamp(3) with time zone), true
                        where not exists (select 1 from outbox where message_key = :key)
                        """)
                .param("key", key)
                .param("toKind", Recipients.kindOf(to))
                .param("to", to.id())
                .param("kind", json.kindOf(saying))
                .param("saying", json.write(saying))
                .param("now", utc(now))
                .param("until", utc(now.plus(keep)))
                .update();
    }

    @Override
    public List<Parked> parked() {
        return jdbc.sql(
                        """
                        select message_key, recipient_kind, recipient, state, reason, settled_at
                        from outbox where state in ('UNDELIVERABLE', 'UNKNOWN')
                        order by settled_at desc, message_key
                        """)
                .query(JdbcOutbox::readParked)
                .list();
    }

    private static Parked readParked(ResultSet rs, int row) throws SQLException {
        return new Parked(
                rs.getString("message_key"),
                Recipients.of(rs.getString("recipient_kind"), rs.getString("recipient")),
                Parked.State.valueOf(rs.getString("state")),
                rs.getString("reason"),
                rs.getObject("settled_at", OffsetDateTime.class).toInstant());
    }

    /** Rows that another pump is just claiming are passed over, so that each gets its own. */
    @Override
    public List<Claim> claim(Instant now, Instant leaseUntil, int limit) {
        String token = UUID.randomUUID().toString();
        List<Written> taken =
                transaction.execute(
                        _ -> {
                            List<Written> due = due(token, now, limit);
                            take(due, token, leaseUntil);
                            return due;
                        });
        return taken.stream().flatMap(written -> read(written, now).stream()).toList();
    }

    private List<Written> due(String token, Instant now, int limit) {
        return jdbc.sql(
                        """
                        select message_key, recipient_kind, recipient, saying_kind, saying, attempts
                        from outbox
                        where (state = 'WAITING' and due_at <= :now)
                            or (state = 'CLAIMED' and lease_until <= :now)
                        order by due_at, created_at, message_key
                        limit :limit
                        for update skip locked
                        """)
                .param("now", utc(now))
                .param("limit", limit)
                .query((rs, row) -> new Written(rs, token))
                .list();
    }

    private void take(List<Written> due, String token, Instant leaseUntil) {
        if (due.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        update outbox set state = 'CLAIMED', token = :token, lease_until = :lease
                        where message_key in (:keys)
                        """)
                .param("token", token)
                .param("lease", utc(leaseUntil))
                .param("keys", due.stream().map(Written::key).toList())
                .update();
    }

    /** Parks a row that this version cannot read, so that it does not hold up the others. */
    private Optional<Claim> read(Written row, Instant now) {
        try {
            return Optional.of(row.claim(json.read(row.kind(), row.saying())));
        } catch (RuntimeException e) {
            LOG.error("The message {} could not be read", row.key(), e);
            park(row.key(), row.token(), Parked.State.UNDELIVERABLE, "could not be read", now);
            return Optional.empty();
        }
    }

    @Override
    public boolean markSending(Claim claim, Instant now) {
        return jdbc.sql(
                                """
                                update outbox set state = 'SENDING', sending_since = :now,
                                    attempts = attempts + 1
                                where message_key = :key and token = :token
                                    and state = 'CLAIMED' and lease_until > :now
                                """)
                        .param("now", utc(now))
                        .param("key", claim.key())
                        .param("token", claim.token())
                        .update()
                == 1;
    }

    @Override
    public void markSent(Claim claim, Delivery.Sent sent, Instant now) {
        jdbc.sql(
                        """
                        update outbox set state = 'SENT', settled_at = :now, reason = null,
                            conversation_id = :conversation, activity_id = :activity
                        where message_key = :key and token = :token
                            and state in ('SENDING', 'UNKNOWN')
                        """)
                .param("now", utc(now))
                .param("conversation", sent.conversationId())
                .param("activity", sent.activityId())
                .param("key", claim.key())
                .param("token", claim.token())
                .update();
    }

    @Override
    public void retry(Claim claim, Instant dueAt, String reason) {
        jdbc.sql(
                        """
                        update outbox set state = 'WAITING', due_at = :due, token = null,
                            reason = :reason
                        where message_key = :key and token = :token and state = 'SENDING'
                        """)
                .param("due", utc(dueAt))
                .param("reason", shortened(reason))
                .param("key", claim.key())
                .param("token", claim.token())
                .update();
    }

    @Override
    public void postpone(Claim claim, Instant dueAt) {
        jdbc.sql(
                        """
                        update outbox set state = 'WAITING', due_at = :due, token = null
                        where message_key = :key and token = :token and state = 'CLAIMED'
                        """)
                .param("due", utc(dueAt))
                .param("key", claim.key())
                .param("token", claim.token())
                .update();
    }

    @Override
    public void park(Claim claim, Parked.State state, String reason, Instant now) {
        park(claim.key(), claim.token(), state, reason, now);
    }

    private void park(String key, String token, Parked.State state, String reason, Instant now) {
        jdbc.sql(
                        """
                        update outbox set state = :state, settled_at = :now, reason = :reason
                        where message_key = :key and token = :token
                            and state in ('CLAIMED', 'SENDING')
                        """)
                .param("state", state.name())
                .param("now", utc(now))
                .param("reason", shortened(reason))
                .param("key", key)
                .param("token", token)
                .update();
    }

    @Override
    public void parkInterrupted(Instant begunBefore) {
        jdbc.sql(
                        """
                        update outbox set state = 'UNKNOWN', settled_at = :now,
                            reason = 'the bot stopped in the middle of sending'
                        where state = 'SENDING' and sending_since <= :before
                        """)
                .param("now", utc(clock.instant()))
                .param("before", utc(begunBefore))
                .update();
    }

    private static String shortened(String reason) {
        return reason.length() <= 500 ? reason : reason.substring(0, 500);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
