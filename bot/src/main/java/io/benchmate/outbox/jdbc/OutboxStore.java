package io.benchmate.outbox.jdbc;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import io.benchmate.outbox.Addresses;
import io.benchmate.outbox.Budget;
import io.benchmate.outbox.Conversations;
import io.benchmate.outbox.Kind;
import io.benchmate.outbox.Mails;
import io.benchmate.outbox.Manners;
import io.benchmate.outbox.Moments;
import io.benchmate.outbox.Notices;
import io.benchmate.outbox.OwnRate;
import io.benchmate.outbox.Pace;
import io.benchmate.outbox.PoliteRows;
import io.benchmate.outbox.Posted;
import io.benchmate.outbox.Pump;
import io.benchmate.outbox.QuietTimes;
import io.benchmate.outbox.Recipient;
import io.benchmate.outbox.Rendering;
import io.benchmate.outbox.SendRate;
import io.benchmate.outbox.Unasked;
import io.benchmate.outbox.Undelivered;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.InstantSource;
import java.time.ZoneId;

/** The outbox in the database, and the tick that has it sent. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutboxSettings.class)
class OutboxStore {
    /** Its file is open to one process at a time. */
    private static final String ONE_PROCESS = "jdbc:h2:";

    @Bean
    UsedKeys usedKeys(JdbcClient jdbc, InstantSource clock, OutboxSettings settings) {
        UsedKeys used = new UsedKeys(jdbc, clock, settings.keepKeys());
        used.adopt();
        return used;
    }

    @Bean
    JdbcOutbox outbox(
            JdbcClient jdbc,
            ObjectProvider<Kind> kinds,
            UsedKeys used,
            PlatformTransactionManager transactions,
            JdbcOutbox.Keeping keeping) {
        SayingJson json = new SayingJson(kinds.stream().toList());
        return new JdbcOutbox(jdbc, json, used, new TransactionTemplate(transactions), keeping);
    }

    @Bean
    JdbcOutbox.Keeping outboxKeeping(InstantSource clock, OutboxSettings settings) {
        return new JdbcOutbox.Keeping(clock, settings.keepMessages());
    }

    @Bean
    Undelivered undelivered(JdbcClient jdbc, InstantSource clock) {
        return new JdbcUndelivered(jdbc, clock);
    }

    @Bean
    Unasked unasked(JdbcClient jdbc, InstantSource clock, OutboxSettings settings) {
        return new JdbcUnasked(jdbc, clock, settings.keepMessages());
    }

    @Bean
    Notices notices(
            JdbcOutbox outbox,
            Unasked unasked,
            ObjectProvider<Budget> budget,
            Notices.Time time,
            PlatformTransactionManager transactions) {
        return new Notices(
                outbox, unasked, budget.getIfAvailable(() -> Budget.USUAL), time, transactions);
    }

    @Bean
    Notices.Time noticesTime(InstantSource clock, ZoneId zone, ObjectProvider<Moments> moments) {
        return new Notices.Time(clock, zone, moments.getIfAvailable(() -> Moments.ANY));
    }

    @Bean
    QuietTimes quietTimes(ObjectProvider<Moments> moments) {
        return new QuietTimes(moments.getIfAvailable(() -> Moments.ANY));
    }

    @Bean
    SendRate sendRate(JdbcClient jdbc, Environment environment) {
        String url = environment.getProperty("spring.datasource.url", "");
        return url.startsWith(ONE_PROCESS) ? new OwnRate() : new JdbcSendRate(jdbc);
    }

    @Bean
    Posted posted(JdbcClient jdbc, InstantSource clock, ObjectProvider<Kind> kinds) {
        return new JdbcPosted(jdbc, clock, new SayingJson(kinds.stream().toList()));
    }

    @Bean
    Addresses addresses(JdbcClient jdbc, InstantSource clock, OutboxSettings settings) {
        return new JdbcAddresses(jdbc, clock, settings.keepAddresses());
    }

    @Bean
    Pump pump(
            JdbcOutbox outbox,
            Addresses addresses,
            ObjectProvider<Rendering> rendering,
            ObjectProvider<Conversations> conversations,
            ObjectProvider<Mails> mails,
            ObjectProvider<Manners> manners) {
        return new Pump(
                new PoliteRows(outbox, manners.stream().toList()),
                addresses,
                saying -> rendering.getObject().draw(saying),
                (to, known, message) ->
                        to instanceof Recipient.Mailbox(String person)
                                ? mails.getIfAvailable(() -> Mails.NONE).send(person, message)
                                : conversations.getObject().send(to, known, message),
                Pace.USUAL);
    }

    /** Nothing is begun where nobody can carry it, as in a command without the web. */
    @Bean
    RecurringTask<Void> outboxTick(
            Pump pump,
            ObjectProvider<Conversations> conversations,
            InstantSource clock,
            OutboxSettings settings) {
        return Tasks.recurring("outbox", FixedDelay.of(settings.tick()))
                .execute(
                        (instance, context) ->
                                conversations.ifAvailable(present -> pump.run(clock)));
    }
}
