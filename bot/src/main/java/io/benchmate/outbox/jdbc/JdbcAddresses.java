package io.benchmate.outbox.jdbc;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.benchmate.outbox.Address;
import io.benchmate.outbox.Addresses;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Addresses in the database. What was written lately is remembered, so that a busy chat costs one
 * write a day.
 */
final class JdbcAddresses implements Addresses {
    private static final Duration WRITE_AGAIN = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final Duration keep;
    private final Cache<Address, Boolean> written =
            Caffeine.newBuilder()
                    .executor(Runnable::run)
                    .maximumSize(10_000)
                    .expireAfterWrite(WRITE_AGAIN)
                    .build();

    JdbcAddresses(JdbcClient jdbc, InstantSource clock, Duration keep) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.keep = keep;
    }

    @Override
    public void remember(Address address) {
        if (written.getIfPresent(address) != null) {
            return;
        }
        if (update(address) == 0) {
            insert(address);
        }
        written.put(address, true);
    }

    private int update(Address address) {
        return write(
                address,
                """
                update address set conversation_id = :conversation, tenant_id = :tenant,
                    service_url = :url, retain_until = :until
                where person = :person
                """);
    }

    private void insert(Address address) {
        try {
            write(
                    address,
                    """
                    insert into address
                        (person, conversation_id, tenant_id, service_url, retain_until)
                    values (:person, :conversation, :tenant, :url, :until)
                    """);
        } catch (DuplicateKeyException alreadyThere) {
            update(address);
        }
    }

    private int write(Address address, String sql) {
        return jdbc.sql(sql)
                .param("person", address.person())
                .param("conversation", address.conversationId())
                .param("tenant", address.tenantId())
                .param("url", address.serviceUrl())
                .param("until", clock.instant().plus(keep).atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Address> of(String person) {
        return jdbc.sql(
                        """
                        select person, conversation_id, tenant_id, service_url
                        from address where person = :person
                        """)
                .param("person", person)
                .query(
                        (rs, row) ->
                                new Address(
                                        rs.getString(1),
                                        rs.getString(2),
                                        rs.getString(3),
                                        rs.getString(4)))
                .optional();
    }

    @Override
    public void forget(String person) {
        written.asMap().keySet().removeIf(address -> address.person().equals(person));
        jdbc.sql("delete from address where person = :person").param("person", person).update();
    }
}
