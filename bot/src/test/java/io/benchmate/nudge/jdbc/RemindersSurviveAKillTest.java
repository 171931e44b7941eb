package io.benchmate.nudge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.calendar.BankHolidayRegion;
import io.benchmate.database.Database;
import io.benchmate.database.SettableClock;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Kills a process ("kill -9") that reminds people, again and again, on a database file. */
class RemindersSurviveAKillTest {
    private static final int KILLS = Integer.getInteger("benchmate.kills.nudge", 20);

    @TempDir private Path directory;

    private final Set<String> cutOff = new HashSet<>();
    private LocalDate day = World.FIRST;
    private @Nullable Process next;

    @AfterEach
    void stop() throws InterruptedException {
        if (next != null) {
            next.destroyForcibly().waitFor();
        }
    }

    @Test
    void tellNothingTwiceAndCarryWhatWasCutOffOnce() throws Exception {
        String url =
                "jdbc:h2:file:%s;WRITE_DELAY=0;DB_CLOSE_DELAY=-1"
                        .formatted(directory.resolve("nudges"));
        inside(url, jdbc -> List.of(), true);
        Ledgers ledgers = ledgers();
        Random random = new Random(20261125);

        for (int kill = 0; kill < KILLS; kill++) {
            remindUntilKilled(url, random, ledgers);
            cutOff.addAll(inside(url, jdbc -> keys(jdbc, "state = 'SENDING'"), false));
        }
        remindUntilKilled(url, new Random(1), ledgers);

        assertThat(ledgers.wrong).isEmpty();
        assertThat(ledgers.arrived).hasSizeGreaterThan(KILLS);
        Set<String> recent = new HashSet<>(cutOff);
        recent.removeIf(key -> LocalDate.parse(key.split(":")[2]).isAfter(day.minusDays(40)));
        assertThat(inside(url, jdbc -> keys(jdbc, "state = 'UNKNOWN'"), false))
                .as("known to be cut off")
                .containsAll(recent);
        assertThat(inside(url, jdbc -> keys(jdbc, "state = 'UNKNOWN' and carried"), false))
                .as("and told once more")
                .containsAll(recent);
        assertThat(inside(url, jdbc -> keys(jdbc, "state in ('WAITING', 'CLAIMED')"), false))
                .as("lost")
                .allMatch(key -> !LocalDate.parse(key.split(":")[2]).isBefore(day.minusDays(1)));
    }

    private static Ledgers ledgers() {
        Database.Empty mirror = Database.H2.empty();
        return new Ledgers(
                new World(
                        mirror.jdbc(),
                        mirror.transactions(),
                        new SettableClock("2026-01-01T00:00:00Z"),
                        BankHolidayRegion.SCOTLAND));
    }

    /** It starts while the one before it is at work, and waits until it is told to begin. */
    private static Process makingReady() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RemindUntilKilled.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void remindUntilKilled(String url, Random random, Ledgers ledgers)
            throws IOException, InterruptedException {
        Process process = next == null ? makingReady() : next;
        next = makingReady();
        try (BufferedWriter to = process.outputWriter()) {
            to.write(day + "\n" + url + "\n");
        }
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = process.inputReader()) {
            int sends = random.nextInt(2, 12);
            String line = reader.readLine();
            while (line != null && sends > 0) {
                lines.add(line);
                sends -= line.startsWith("SENT") ? 1 : 0;
                line = reader.readLine();
            }
            process.waitFor(random.nextInt(0, 15), TimeUnit.MILLISECONDS);
            process.toHandle().destroyForcibly();
            while (line != null) {
                lines.add(line);
                line = reader.readLine();
            }
        }
        process.waitFor();
        lines.forEach(each -> take(each, ledgers));
    }

    private void take(String line, Ledgers ledgers) {
        String[] words = line.split(" ", 3);
        if (words[0].equals("DAY") && words.length == 2 && words[1].length() == 10) {
            day = LocalDate.parse(words[1]).plusDays(1);
        }
        if (words[0].equals("SENT") && words.length == 3) {
            ledgers.arrives(words[2], Instant.parse(words[1]));
        }
    }

    private interface Look {
        List<String> at(JdbcClient jdbc);
    }

    /** While no other process has the file. */
    private static List<String> inside(String url, Look look, boolean migrate) {
        JdbcConnectionPool source = JdbcConnectionPool.create(url, "sa", "");
        try {
            if (migrate) {
                Flyway.configure().dataSource(source).load().migrate();
            }
            JdbcClient jdbc = JdbcClient.create(source);
            List<String> seen = look.at(jdbc);
            jdbc.sql("shutdown").update();
            return seen;
        } finally {
            source.dispose();
        }
    }

    private static List<String> keys(JdbcClient jdbc, String where) {
        return jdbc.sql("select message_key from outbox where " + where)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
