package io.benchmate.admin.jdbc;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import io.benchmate.admin.PersonalRecords;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.InstantSource;

/** The audit, retention and personal data over the database. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
class AdminStore {

    @Bean
    JdbcAudit audit(JdbcClient jdbc, InstantSource clock, AuditSettings settings) {
        return new JdbcAudit(jdbc, clock, settings.keep());
    }

    @Bean
    PersonalRecords personalRecords(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new JdbcPersonalRecords(jdbc, new TransactionTemplate(transactions));
    }

    @Bean
    RecurringTask<Void> retention(JdbcClient jdbc, InstantSource clock, AuditSettings settings) {
        Retention retention = new Retention(jdbc, clock, settings.keep());
        return Tasks.recurring("retention", FixedDelay.of(settings.sweep()))
                .execute((instance, context) -> retention.sweep());
    }
}
