package io.benchmate.outbox.jdbc;

import io.benchmate.outbox.Posted;
import io.benchmate.outbox.Recipient;
import io.benchmate.outbox.Saying;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The outbox's rows of one kind, for the feature that wrote them. */
final class JdbcPosted implements Posted {
    private static final String LETTER =
            "select message_key, recipient, saying_kind, saying, state from outbox o"
                    + " where recipient_kind in ('PERSON', 'MAILBOX') and saying_kind = :kind and ";

    /** Nobody has begun it: it waits, or whoever claimed it let the claim run out. */
    private static final String UNBEGUN =
            "(state = 'WAITING' or (state = 'CLAIMED' and lease_until <= :now))";

    private static final String REACHED_SINCE =
            "(exists (select 1 from address a where a.person = o.recipient"
                    + " and a.written_at > o.settled_at)"
                    + " or exists (select 1 from reachable_since r where r.person = o.recipient"
                    + " and r.since > o.settled_at)"
                    + " or exists (select 1 from outbox n where n.recipient = o.recipient"
                    + " and n.recipient_kind = o.recipient_kind"
                    + " and n.state = 'SENT' and n.settled_at > o.settled_at))";

    private static final String NOT_THERE =
            " where not exists (select 1 from reachable_since where person = :person)";

    /** After it somebody who could not be reached is tried again. */
    private static final Duration TRIED_AGAIN = Duration.ofDays(28);

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final SayingJson json;

    JdbcPosted(JdbcClient jdbc, InstantSource clock, SayingJson json) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public List<Letter> waiting(String kind) {
        return jdbc.sql(LETTER + UNBEGUN + " order by created_at, message_key")
                .param("kind", kind)
                .param("now", now())
                .query(this::letter)
                .list();
    }

    @Override
    public boolean withdraw(String key) {
        return jdbc.sql("delete from outbox where message_key = :key and " + UNBEGUN)
                        .param("key", key)
                        .param("now", now())
                        .update()
                == 1;
    }

    @Override
    public List<Letter> toCarry(String kind) {
        return jdbc.sql(
                        LETTER
                                + "not carried and (state = 'UNKNOWN' or (state = 'UNDELIVERABLE'"
                                + " and "
                                + REACHED_SINCE
                                + ")) order by created_at, message_key")
                .param("kind", kind)
                .query(this::letter)
                .list();
    }

    @Override
    public List<Letter> notDelivered(String kind) {
        return jdbc.sql(
                        LETTER
                                + "recipient_kind = 'PERSON' and not carried"
                                + " and state = 'UNDELIVERABLE' and not "
                                + REACHED_SINCE
                                + " order by created_at, message_key")
                .param("kind", kind)
                .query(this::letter)
                .list();
    }

    @Override
    public boolean carry(String key) {
        return jdbc.sql(
                                """
                                update outbox set carried = true where message_key = :key
                                    and not carried and state in ('UNKNOWN', 'UNDELIVERABLE')
                                """)
                        .param("key", key)
                        .update()
                == 1;
    }

    @Override
    public void uncarry(String key) {
        jdbc.sql("update outbox set carried = false where message_key = :key")
                .param("key", key)
                .update();
    }

    @Override
    public Set<String> unreachable(String kind) {
        return unreachable(kind, "PERSON");
    }

    @Override
    public Set<String> unmailable(String kind) {
        return unreachable(kind, "MAILBOX");
    }

    /** Whether or not it was told again elsewhere: that changes nothing about this way. */
    private Set<String> unreachable(String kind, String by) {
        return Set.copyOf(
                jdbc.sql(
                                "select distinct recipient from outbox o where recipient_kind = :by"
                                        + " and saying_kind = :kind and state = 'UNDELIVERABLE'"
                                        + " and settled_at > :since and not "
                                        + REACHED_SINCE)
                        .param("by", by)
                        .param("kind", kind)
                        .param("since", clock.instant().minus(TRIED_AGAIN).atOffset(ZoneOffset.UTC))
                        .query(String.class)
                        .list());
    }

    @Override
    public void reachable(String person) {
        if (put("update reachable_since set since = :now, retain_until = :until", person) == 0) {
            put(
                    "insert into reachable_since (since, retain_until, person) select"
                            + " cast(:now as timestamp(3) with time zone),"
                            + " cast(:until as timestamp(3) with time zone), :person",
                    person);
        }
    }

    private int put(String sql, String person) {
        boolean update = sql.startsWith("update");
        return jdbc.sql(update ? sql + " where person = :person" : sql + NOT_THERE)
                .param("now", now())
                .param("until", now().plus(TRIED_AGAIN.multipliedBy(2)))
                .param("person", person)
                .update();
    }

    @Override
    public Optional<Saying> newest(String kind, String person) {
        return newest(kind, person, "<>");
    }

    @Override
    public Optional<Saying> undelivered(String kind, String person) {
        return newest(kind, person, "=");
    }

    private Optional<Saying> newest(String kind, String person, String than) {
        return jdbc.sql(
                        LETTER
                                + "recipient = :person and state "
                                + than
                                + " 'UNDELIVERABLE'"
                                + " order by created_at desc, message_key desc limit 1")
                .param("kind", kind)
                .param("person", person)
                .query(this::letter)
                .optional()
                .map(Letter::saying);
    }

    @Override
    public Optional<Saying> find(String key) {
        return jdbc.sql("select saying_kind, saying from outbox where message_key = :key")
                .param("key", key)
                .query((rs, row) -> json.read(rs.getString(1), rs.getString(2)))
                .optional();
    }

    private Letter letter(ResultSet rs, int row) throws SQLException {
        return new Letter(
                rs.getString(1),
                new Recipient.Person(rs.getString(2)),
                json.read(rs.getString(3), rs.getString(4)),
                switch (rs.getString(5)) {
                    case "UNKNOWN" -> Fate.UNKNOWN;
                    case "UNDELIVERABLE" -> Fate.REACHABLE_AGAIN;
                    default -> Fate.WAITING;
                });
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
