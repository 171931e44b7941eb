package io.benchmate.plan.jdbc;

import io.benchmate.plan.LaterQuestions;
import io.benchmate.plan.Revisions;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.InstantSource;

/** Plans and revisions from the database. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RevisionSettings.class)
class PlanStore {

    @Bean
    RevisionTable revisionTable(JdbcClient jdbc) {
        return new RevisionTable(jdbc);
    }

    @Bean
    JdbcPlans plans(RevisionTable table) {
        return new JdbcPlans(table);
    }

    @Bean
    Revisions revisions(
            RevisionTable table,
            JdbcPlans plans,
            PlatformTransactionManager transactions,
            InstantSource clock,
            RevisionSettings settings) {
        return new JdbcRevisions(
                table, new TransactionTemplate(transactions), plans, clock, settings.keepDrafts());
    }

    @Bean
    JdbcRecordings recordings(JdbcClient jdbc) {
        return new JdbcRecordings(jdbc);
    }

    @Bean
    JdbcTimescaleAnswers timescaleAnswers(JdbcClient jdbc, InstantSource clock) {
        return new JdbcTimescaleAnswers(jdbc, clock);
    }

    @Bean
    LaterQuestions laterQuestions(JdbcClient jdbc) {
        return new JdbcLaterQuestions(jdbc);
    }

    /** Sees what other instances confirmed; on each instance, so not by the shared scheduler. */
    @Bean
    Refreshing refreshing(
            JdbcPlans plans,
            JdbcRecordings recordings,
            JdbcTimescaleAnswers answers,
            RevisionSettings settings) {
        return new Refreshing(
                () -> {
                    plans.refresh();
                    recordings.refresh();
                    answers.refresh();
                },
                settings.refresh());
    }
}
