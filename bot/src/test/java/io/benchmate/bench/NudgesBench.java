package io.benchmate.bench;

import io.benchmate.Benchmate;
import io.benchmate.fakes.LimitingConnector;
import io.benchmate.nudge.NudgeDigest;
import io.benchmate.outbox.Address;
import io.benchmate.outbox.Addresses;
import io.benchmate.outbox.Outbox;
import io.benchmate.outbox.Pump;
import io.benchmate.outbox.Recipient;
import io.benchmate.sample.TemporaryFolders;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * A thousand owners get one reminder each, through a Connector that holds Teams' limits: from one
 * bot on its H2 file, and from two bots on one PostgreSQL that send at the same time.
 */
final class NudgesBench {
    private static final int PEOPLE = 1_000;
    private static final int WARM = 100;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private NudgesBench() {}

    static void run() throws IOException {
        alone(false);
        alone(true);
        together();
    }

    private static void alone(boolean stored) throws IOException {
        Path data = TemporaryFolders.make("nudges");
        try (LimitingConnector connector = new LimitingConnector();
                ConfigurableApplicationContext bot = start(connector, "--benchmate.data=" + data)) {
            send(connector, List.of(bot), stored);
        }
    }

    private static void together() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                LimitingConnector connector = new LimitingConnector();
                ConfigurableApplicationContext one = start(connector, on(server));
                ConfigurableApplicationContext other = start(connector, on(server))) {
            send(connector, List.of(one, other), true);
        }
    }

    private static String[] on(EmbeddedPostgres server) {
        return new String[] {
            "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
            "--spring.datasource.username=postgres",
            "--spring.datasource.password="
        };
    }

    private static void send(
            LimitingConnector connector,
            List<ConfigurableApplicationContext> bots,
            boolean stored) {
        ConfigurableApplicationContext first = bots.getFirst();
        LocalDate day = LocalDate.ofInstant(first.getBean(InstantSource.class).instant(), LONDON);
        warm(first, connector, day);
        fill(first, connector, stored, day);
        long begin = System.nanoTime();
        while (connector.people() < PEOPLE && System.nanoTime() - begin < 180_000_000_000L) {
            try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
                bots.forEach(bot -> all.execute(() -> pump(bot)));
            }
        }
        tell(connector, bots.size(), stored, begin);
    }

    private static void pump(ConfigurableApplicationContext bot) {
        bot.getBean(Pump.class).run(bot.getBean(InstantSource.class));
    }

    private static void tell(LimitingConnector connector, int bots, boolean stored, long begin) {
        double floor = ((stored ? 1 : 2) * PEOPLE - 50) / 50.0;
        double took = (connector.lastMessage() - begin) / 1e9;
        System.out.printf(
                Locale.UK,
                "%s, %d owners, %s conversations: %.1f s, %.3f of the floor of %.0f s; %d reached,"
                        + " %d twice; %d of %d calls answered 429 (%.2f %%); %s%n",
                bots == 1 ? "one bot" : "two bots on one PostgreSQL",
                PEOPLE,
                stored ? "stored" : "new",
                took,
                took / floor,
                floor,
                connector.people(),
                connector.twice(),
                connector.refused(),
                connector.calls(),
                100.0 * connector.refused() / connector.calls(),
                timeline(connector.taken(), begin));
    }

    /** The bot has sent before; then Teams' second passes. */
    private static void warm(
            ConfigurableApplicationContext bot, LimitingConnector connector, LocalDate day) {
        for (int i = 0; i < WARM; i++) {
            add(bot, "warm-" + i, i, day);
        }
        pump(bot);
        LockSupport.parkNanos(1_500_000_000);
        connector.forget();
    }

    /** How far apart a call and the 50th after it were let through: a second where none is lost. */
    private static String timeline(List<Long> taken, long begin) {
        long[] apart =
                IntStream.range(0, Math.max(0, taken.size() - 50))
                        .mapToLong(i -> (taken.get(i + 50) - taken.get(i)) / 1_000_000)
                        .sorted()
                        .toArray();
        return "first call after %d ms; 50 calls in %d ms (median), %d ms (nine of ten), %d ms (slowest)"
                .formatted(
                        (taken.getFirst() - begin) / 1_000_000,
                        apart[apart.length / 2],
                        apart[apart.length * 9 / 10],
                        apart[apart.length - 1]);
    }

    private static ConfigurableApplicationContext start(
            LimitingConnector connector, String... database) {
        SpringApplication application = new SpringApplication(Benchmate.class);
        Duration ahead = aTuesdayMorning();
        application.addInitializers(
                context ->
                        ((GenericApplicationContext) context)
                                .registerBean(
                                        "benchClock",
                                        InstantSource.class,
                                        () -> () -> Instant.now().plus(ahead)));
        List<String> settings = new ArrayList<>(List.of(database));
        settings.addAll(
                List.of(
                        "--benchmate.demo=true",
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--db-scheduler.enabled=false",
                        "--benchmate.teams.service-url=" + connector.url()));
        return application.run(settings.toArray(String[]::new));
    }

    /** On which everybody works, whenever it is measured. */
    private static Duration aTuesdayMorning() {
        LocalDate day =
                LocalDate.now(LONDON)
                        .with(TemporalAdjusters.firstInMonth(DayOfWeek.TUESDAY))
                        .plusDays(42);
        return Duration.between(Instant.now(), day.atTime(10, 0).atZone(LONDON).toInstant());
    }

    private static void fill(
            ConfigurableApplicationContext bot,
            LimitingConnector connector,
            boolean stored,
            LocalDate day) {
        for (int i = 0; i < PEOPLE; i++) {
            String person = "person-" + i;
            if (stored) {
                bot.getBean(Addresses.class)
                        .remember(new Address(person, "a:" + person, "t", connector.url()));
            }
            add(bot, person, i, day);
        }
    }

    private static void add(
            ConfigurableApplicationContext bot, String person, int i, LocalDate day) {
        NudgeDigest digest = new NudgeDigest(person, person, day, List.of(item(i)), List.of());
        bot.getBean(Outbox.class).add(digest.key(), new Recipient.Person(person), digest);
    }

    private static NudgeDigest.Item item(int i) {
        return new NudgeDigest.Item(
                "k" + i,
                "plan",
                "A plan",
                "a" + i,
                "1." + i,
                "Publish a page for every team",
                "",
                "HTN",
                "Spring 2027",
                LocalDate.of(2027, 3, 31),
                "Amber: begun",
                "AMBER",
                "12 of 31 are done",
                "7 days before it is due",
                false,
                "");
    }
}
