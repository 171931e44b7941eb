package io.benchmate.cli;

import io.benchmate.admin.Audit;
import io.benchmate.admin.PersonalRecords;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Revisions;
import io.benchmate.plan.revising.Proposals;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

import java.time.InstantSource;

/**
 * The bot's own database, opened by a command: plans, audit and personal data, no Teams, no jobs,
 * no port.
 */
final class Database implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private Database(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Opens what the bot's settings name; the file of a running bot cannot be opened twice. */
    static Database open(String... settings) {
        return new Database(
                new SpringApplicationBuilder(Wiring.class)
                        .web(WebApplicationType.NONE)
                        .logStartupInfo(false)
                        .properties(
                                "db-scheduler.enabled=false",
                                "logging.config=classpath:io/benchmate/cli/logback.xml")
                        .run(settings));
    }

    Proposals proposals() {
        return new Proposals(context.getBean(Plans.class), context.getBean(Revisions.class));
    }

    PersonalRecords personalRecords() {
        return context.getBean(PersonalRecords.class);
    }

    Audit audit() {
        return context.getBean(Audit.class);
    }

    @Override
    public void close() {
        context.close();
    }

    /** No stereotype, so that the bot's own start does not find it. */
    @EnableAutoConfiguration
    @ComponentScan({"io.benchmate.plan.jdbc", "io.benchmate.admin"})
    static class Wiring {
        @Bean
        InstantSource clock() {
            return InstantSource.system();
        }
    }
}
