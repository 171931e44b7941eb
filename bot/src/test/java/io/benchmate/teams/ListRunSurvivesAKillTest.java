package io.benchmate.teams;

import static io.benchmate.teams.KeepingBot.PRIYA;
import static io.benchmate.teams.KeepingBot.ROBIN;
import static io.benchmate.teams.KeepingBot.SAM;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.fakes.FakeTenant;
import io.benchmate.lists.Keeping;
import io.benchmate.sample.SampleList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Kills the bot's process between the writes of an approved run, and starts it again. */
class ListRunSurvivesAKillTest {
    @TempDir private Path folder;

    private final FakeTenant tenant = new FakeTenant();

    @AfterEach
    void close() {
        tenant.close();
        ListBot.Watch.AHEAD.set(Duration.ZERO);
    }

    @Test
    void endsRightAndDoesNothingTwice() throws Exception {
        SampleList.fill(tenant, new SampleList.Cast(SAM, "d0", "c0", ROBIN));
        Path file = SampleList.file(folder, tenant.url());
        String url = "jdbc:h2:file:" + folder.resolve("bot") + ";WRITE_DELAY=0";
        killBeforeTheSecondWrite(url, file);
        assertThat(tenant.members(SampleList.LIST)).hasSize(23);

        ListBot.Watch.AHEAD.set(Duration.ofMinutes(6));
        try (KeepingBot bot = new KeepingBot(settings(url, file), ListBot.Watch.class)) {
            assertThat(bot.told(PRIYA, "The list is up to date", 0)).contains("0 joined, 2 left");

            assertThat(tenant.members(SampleList.LIST)).hasSize(21).contains(ROBIN);
            assertThat(tenant.writes())
                    .hasSize(3)
                    .doesNotHaveDuplicates()
                    .filteredOn(write -> write.startsWith("PATCH"))
                    .hasSize(1);
            List<Keeping.Past> runs = bot.bean(Keeping.class).history("technicians", 5);
            assertThat(runs)
                    .extracting(Keeping.Past::approvedBy, Keeping.Past::complete)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("Priya Nair", true),
                            org.assertj.core.groups.Tuple.tuple("Priya Nair", false));
        }
    }

    private static List<String> settings(String url, Path file) {
        return List.of(
                "--spring.datasource.url=" + url,
                "--benchmate.lists.file=" + file,
                "--benchmate.lists.times=",
                "--benchmate.lists.tick=200ms",
                "--db-scheduler.heartbeat-interval=1s",
                "--db-scheduler.missed-heartbeats-limit=4");
    }

    private void killBeforeTheSecondWrite(String url, Path file) throws Exception {
        CountDownLatch second = new CountDownLatch(1);
        CountDownLatch dead = new CountDownLatch(1);
        AtomicInteger writes = new AtomicInteger();
        tenant.before(
                () -> {
                    if (writes.incrementAndGet() == 2) {
                        second.countDown();
                        await(dead);
                        throw new IllegalStateException("nobody is there to be answered");
                    }
                });
        Process child = start(url, file);
        try {
            assertThat(second.await(120, TimeUnit.SECONDS)).isTrue();
        } finally {
            child.destroyForcibly().waitFor();
            dead.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Process start(String url, Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledListBot.class.getName(),
                        url,
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File("/dev/null"))
                .start();
    }
}
