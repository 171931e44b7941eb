package io.benchmate.nudge.jdbc;

import io.benchmate.calendar.BankHolidayRegion;
import io.benchmate.database.SettableClock;
import io.benchmate.outbox.Conversations;
import io.benchmate.outbox.Delivery;

import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * Reminds day after day from a database file, and says line by line what arrived, until somebody
 * kills it. It makes itself ready, and begins when it is told on standard input: the first day on
 * one line, then the database's URL.
 */
final class RemindUntilKilled {
    private RemindUntilKilled() {}

    public static void main(String[] args) throws IOException {
        try (BufferedReader told =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            makeReady();
            String day = told.readLine();
            String url = told.readLine();
            if (day != null && url != null) {
                remind(url, LocalDate.parse(day));
            }
        }
    }

    /** Loads most of the classes, which takes longer than reminding does. */
    private static void makeReady() {
        JdbcConnectionPool memory = JdbcConnectionPool.create("jdbc:h2:mem:ready", "sa", "");
        JdbcClient.create(memory).sql("select 1").query(Integer.class).single();
        memory.dispose();
        World.drawing();
    }

    private static void remind(String url, LocalDate first) {
        SettableClock clock = new SettableClock("2026-01-01T00:00:00Z");
        JdbcConnectionPool source = JdbcConnectionPool.create(url, "sa", "");
        World world =
                new World(
                        JdbcClient.create(source),
                        new TransactionTemplate(new JdbcTransactionManager(source)),
                        clock,
                        BankHolidayRegion.SCOTLAND);
        Calamity none = new Calamity(new Random(0));
        for (LocalDate day = first; ; day = day.plusDays(1)) {
            world.timescales.clear();
            world.timescales.addAll(timescales(day));
            Instant now = day.atTime(10, 0).atZone(World.LONDON).toInstant();
            clock.passes(Duration.between(clock.instant(), now));
            world.round(none).run(now);
            world.pump(none, telling(clock)).run(clock);
            say("DAY " + day);
        }
    }

    /** Dates that an import moves every 20 days; the same for the same day, whoever asks. */
    static List<String> timescales(LocalDate day) {
        long age = day.toEpochDay() / 20;
        return java.util.stream.IntStream.range(0, 9)
                .mapToObj(
                        i ->
                                LocalDate.ofEpochDay(
                                                (age - (age + i) % 9) * 20
                                                        + new Random(age - (age + i) % 9 + i * 31L)
                                                                .nextInt(120))
                                        .toString())
                .toList();
    }

    private static Conversations telling(SettableClock clock) {
        return (to, known, message) -> {
            rest();
            say("SENT " + clock.instant() + " " + message.text());
            rest();
            return new Delivery.Sent("a:" + to.id(), "1");
        };
    }

    /** As the network takes its time, so that kills fall in the middle of sending too. */
    private static void rest() {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(3_000_000));
    }

    private static synchronized void say(String line) {
        System.out.print(line + "\n");
        System.out.flush();
    }
}
