package io.benchmate.graphsync;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.graphsync.audit.ItemState;
import io.benchmate.graphsync.audit.RunState;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A second JVM is killed between the third and the fourth PATCH, and another run follows. */
@Timeout(120)
class KillIT {

    @Test
    void theNextRunEndsRightAndDoesNothingTwice() throws Exception {
        try (World world = new World(Database.POSTGRESQL.empty(), 130, 15)) {
            killBetweenThirdAndFourth(world);
            assertThat(world.target.users()).hasSize(75);
            world.graph.writes().before(() -> {});
            world.graph.forgetCalls();
            InstantSource later = () -> Instant.now().plus(Duration.ofMinutes(6));
            Store store = Store.in(world.database, later);

            Result result =
                    new SyncRun(store, later, World.LONDON, time -> {}, "next")
                            .apply(KilledRun.list(world.graph.url()));

            assertThat(((Result.Applied) result).complete()).isTrue();
            assertThat(world.target.users()).hasSize(130);
            assertThat(world.graph.calls("PATCH")).isEqualTo(3);
            assertThat(store.runs().latest("technicians", 5))
                    .extracting(run -> run.state())
                    .containsExactly(RunState.DONE, RunState.INTERRUPTED);
            long dead = store.runs().latest("technicians", 5).getLast().id();
            assertThat(store.runs().entries(dead))
                    .filteredOn(one -> one.state() == ItemState.PENDING)
                    .hasSizeGreaterThanOrEqualTo(55);
        }
    }

    private static void killBetweenThirdAndFourth(World world) throws Exception {
        CountDownLatch fourth = new CountDownLatch(1);
        CountDownLatch dead = new CountDownLatch(1);
        AtomicInteger writes = new AtomicInteger();
        world.graph
                .writes()
                .before(
                        () -> {
                            if (writes.incrementAndGet() == 4) {
                                fourth.countDown();
                                await(dead);
                                throw new IllegalStateException("nobody is there to be answered");
                            }
                        });
        Process child = start(world);
        try {
            assertThat(fourth.await(60, TimeUnit.SECONDS)).isTrue();
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

    private static Process start(World world) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String url = ((Database.Plain) world.database).url();
        return new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRun.class.getName(),
                        world.graph.url(),
                        url)
                .redirectErrorStream(true)
                .redirectOutput(new File("/dev/null"))
                .start();
    }
}
