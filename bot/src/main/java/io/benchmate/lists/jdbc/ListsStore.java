package io.benchmate.lists.jdbc;

import io.benchmate.lists.Confirmations;
import io.benchmate.lists.Greetings;
import io.benchmate.lists.Jobs;
import io.benchmate.lists.Requests;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.InstantSource;

/** What lists keep of their own in the database. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ListsKeepSettings.class)
class ListsStore {

    @Bean
    Jobs listJobs(JdbcClient jdbc, InstantSource clock, ListsKeepSettings settings) {
        return new JdbcJobs(jdbc, clock, settings.keep());
    }

    @Bean
    Requests listRequests(JdbcClient jdbc, InstantSource clock, ListsKeepSettings settings) {
        return new JdbcRequests(jdbc, clock, settings.keep());
    }

    @Bean
    Confirmations listConfirmations(
            JdbcClient jdbc, InstantSource clock, ListsKeepSettings settings) {
        return new JdbcConfirmations(jdbc, clock, settings.keep());
    }

    @Bean
    Greetings.Choices listGreetingChoices(JdbcClient jdbc, InstantSource clock) {
        return new JdbcGreetings(jdbc, clock);
    }
}
