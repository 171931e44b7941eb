package io.benchmate.nudge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.calendar.BankHolidayRegion;
import io.benchmate.database.Database;
import io.benchmate.database.SettableClock;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Two bots on one PostgreSQL, both at work on the same minute of each day. */
class TwoInstancesTest {
    private static final LocalDate LAST = World.FIRST.plusDays(120);

    private final SettableClock clock = new SettableClock("2026-01-01T00:00:00Z");

    @Test
    void tellEverybodyOnce() throws Exception {
        Database.Empty database = Database.POSTGRESQL.empty();
        World world =
                new World(
                        database.jdbc(),
                        database.transactions(),
                        clock,
                        BankHolidayRegion.NORTHERN_IRELAND);
        Ledgers ledgers = new Ledgers(world);
        for (int i = 0; i < 9; i++) {
            world.timescales.add(World.FIRST.plusDays(20 + i * 10L).toString());
        }
        Calamity none = new Calamity(new Random(0));
        Callable<Void> instance =
                () -> {
                    world.round(none).run(clock.instant());
                    world.pump(none, ledgers.conversations(clock)).run(clock);
                    return null;
                };

        everyDayTwice(instance);

        assertThat(ledgers.wrong).isEmpty();
        assertThat(ledgers.arrived).hasSizeGreaterThan(60);
        assertThat(unsent(database)).isZero();
        String key = "nudge:plan:1.3:%s:day:%s";
        LocalDate fiftieth = World.FIRST.plusDays(50);
        assertThat(world.told.history().told(key.formatted(fiftieth, World.owner(3)))).isPresent();
    }

    private void everyDayTwice(Callable<Void> instance) throws Exception {
        try (var two = Executors.newFixedThreadPool(2)) {
            for (LocalDate day = World.FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
                Instant now = day.atTime(10, 0).atZone(World.LONDON).toInstant();
                clock.passes(Duration.between(clock.instant(), now));
                for (var done : two.invokeAll(List.of(instance, instance))) {
                    done.get();
                }
            }
        }
    }

    private static int unsent(Database.Empty database) {
        return database.jdbc()
                .sql("select count(*) from outbox where state <> 'SENT'")
                .query(Integer.class)
                .single();
    }
}
