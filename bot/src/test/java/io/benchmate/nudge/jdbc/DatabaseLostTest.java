package io.benchmate.nudge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.calendar.BankHolidayRegion;
import io.benchmate.database.Database;
import io.benchmate.database.LostNow;
import io.benchmate.database.SettableClock;
import io.benchmate.outbox.Delivery;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** The database is away for a minute, from each single step of a round and of its sending on. */
class DatabaseLostTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final int MORE_THAN_ITS_STEPS = 500;

    private final Calamity none = new Calamity(new Random(0));

    @Test
    void tellsEachThingOnceWhereverTheDatabaseIsLostForAMinute() {
        int steps = 0;
        while (steps < MORE_THAN_ITS_STEPS && isLostAndTellsOnce(steps)) {
            steps++;
        }

        assertThat(steps).isBetween(20, MORE_THAN_ITS_STEPS - 1);
    }

    private boolean isLostAndTellsOnce(int steps) {
        SettableClock clock = new SettableClock("2026-06-01T09:00:00Z");
        LostNow source = new LostNow(Database.H2.empty().source());
        World world = world(source, clock);
        List<String> accepted = new CopyOnWriteArrayList<>();

        source.after(steps);
        run(world, clock, accepted);
        boolean lost = source.isBack();
        for (Duration wait :
                List.of(Duration.ofMinutes(1), Duration.ofMinutes(14), Duration.ofDays(1))) {
            clock.passes(wait);
            run(world, clock, accepted);
        }

        assertThat(column(accepted, 1))
                .as("new items, lost after %d steps", steps)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of("1.0:%s:day:ann", "1.1:%s:day:ben", "1.2:%s:day:cat")
                                .map(key -> "nudge:plan:" + key.formatted(MONDAY))
                                .toList());
        assertThat(column(accepted, 2)).as("told again").doesNotHaveDuplicates();
        assertThat(world.outbox.outbox().parked()).hasSameSizeAs(column(accepted, 2));
        return lost;
    }

    private static World world(LostNow source, SettableClock clock) {
        World world =
                new World(
                        JdbcClient.create(source),
                        new TransactionTemplate(new JdbcTransactionManager(source)),
                        clock,
                        BankHolidayRegion.ENGLAND_AND_WALES);
        World.PEOPLE.forEach(_ -> world.timescales.add(MONDAY.toString()));
        return world;
    }

    /** What a tick breaks off with is its scheduler's to log. */
    private void run(World world, SettableClock clock, List<String> accepted) {
        tick(() -> world.round(none).run(clock.instant()));
        tick(
                () ->
                        world.pump(
                                        none,
                                        (to, known, message) -> {
                                            accepted.add(message.text());
                                            return new Delivery.Sent("a:1", "1");
                                        })
                                .run(clock));
    }

    private static void tick(Runnable job) {
        try {
            job.run();
        } catch (RuntimeException databaseGone) {
            assertThat(databaseGone).hasStackTraceContaining("the database is gone");
        }
    }

    private static List<String> column(List<String> texts, int column) {
        return texts.stream()
                .flatMap(text -> Stream.of(text.split("\\|", -1)[column].split(",")))
                .filter(key -> !key.isEmpty())
                .toList();
    }
}
