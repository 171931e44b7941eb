package io.benchmate.people.jdbc;

import io.benchmate.people.ClosedAccounts;
import io.benchmate.people.OwnerMappings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.InstantSource;

/** Mapped owners from the database. */
@Configuration(proxyBeanMethods = false)
class OwnerStore {

    @Bean
    OwnerMappings ownerMappings(
            JdbcClient jdbc, PlatformTransactionManager transactions, InstantSource clock) {
        return new JdbcOwnerMappings(jdbc, new TransactionTemplate(transactions), clock);
    }

    @Bean
    ClosedAccounts closedAccounts(JdbcClient jdbc, InstantSource clock) {
        return new JdbcClosedAccounts(jdbc, clock);
    }
}
