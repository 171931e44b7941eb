package io.benchmate.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;

import io.benchmate.Benchmate;
import io.benchmate.database.Database;
import io.benchmate.fakes.LimitingConnector;
import io.benchmate.lists.ListSaying;
import io.benchmate.outbox.Address;
import io.benchmate.outbox.Addresses;
import io.benchmate.outbox.Conversations;
import io.benchmate.outbox.Delivery;
import io.benchmate.outbox.Message;
import io.benchmate.outbox.Outbox;
import io.benchmate.outbox.Pump;
import io.benchmate.outbox.Recipient;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;

/** Two whole bots on one PostgreSQL, before a Connector that answers 429 above Teams' limits. */
class TwoInstancesKeepTeamsLimitsTest {
    private static final int PEOPLE = 120;
    private static final int EACH = 6;
    private static final String ONE_CHAT = "a:one";

    private final Database.Empty database = Database.POSTGRESQL.empty();

    @Test
    void ofTheAppAndOfAConversationWithNothingTwiceAndNothingLost() throws Exception {
        try (LimitingConnector connector = new LimitingConnector();
                ConfigurableApplicationContext one = start(connector);
                ConfigurableApplicationContext other = start(connector)) {
            fill(one, connector);

            try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
                for (ConfigurableApplicationContext bot : List.of(one, other)) {
                    all.execute(
                            () -> bot.getBean(Pump.class).run(bot.getBean(InstantSource.class)));
                    for (int i = 0; i < EACH; i++) {
                        all.execute(() -> talk(bot, connector));
                    }
                }
            }

            assertThat(connector.messages(ONE_CHAT)).isEqualTo(2 * EACH);
            assertThat(connector.people()).isEqualTo(PEOPLE + 1);
            int all = PEOPLE + 2 * EACH;
            assertThat(connector.calls() - connector.refused()).isEqualTo(all);
            assertThat(connector.refused())
                    .as(
                            "a busy machine lets some arrive too close together; of two bots that"
                                    + " do not know of each other, the second one's first 50 are"
                                    + " refused")
                    .isLessThan(all / 4);
        }
    }

    private ConfigurableApplicationContext start(LimitingConnector connector) throws IOException {
        String url = ((HikariDataSource) database.source()).getJdbcUrl();
        return SpringApplication.run(
                Benchmate.class,
                "--benchmate.demo=true",
                "--server.port=0",
                "--db-scheduler.enabled=false",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=",
                "--benchmate.teams.service-url=" + connector.url());
    }

    /** With what somebody brought about: it waits for no hours, at whatever time this runs. */
    private static void fill(ConfigurableApplicationContext bot, LimitingConnector connector) {
        for (int i = 0; i < PEOPLE; i++) {
            String person = "person-" + i;
            bot.getBean(Addresses.class)
                    .remember(new Address(person, "a:" + person, "t", connector.url()));
            bot.getBean(Outbox.class)
                    .add(
                            "limits:" + i,
                            new Recipient.Person(person),
                            new ListSaying.FacultyAsked("tech-all", "Science", i, 0));
        }
    }

    private static void talk(ConfigurableApplicationContext bot, LimitingConnector connector) {
        Delivery delivery =
                bot.getBean(Conversations.class)
                        .send(
                                new Recipient.Person("one"),
                                Optional.of(new Address("one", ONE_CHAT, "t", connector.url())),
                                new Message("", "hello", ""));
        assertThat(delivery).isInstanceOf(Delivery.Sent.class);
    }
}
