package io.benchmate.graphsync;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.graphsync.audit.ItemState;
import io.benchmate.graphsync.audit.Leases;
import io.benchmate.graphsync.audit.RunState;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Two instances with one database. */
@ParameterizedClass
@EnumSource(Database.class)
class LeaseTest {
    private final World world;

    LeaseTest(Database database) {
        world = new World(database.empty(), 60, 15);
        world.approve(world.run("one").show(world.list()));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void oneRunAtATimePerTarget() {
        AtomicReference<Result> other = new AtomicReference<>();
        world.graph.writes().before(() -> other.set(world.run("two").apply(world.list())));

        Result result = world.run("one").apply(world.list());

        assertThat(((Result.Applied) result).complete()).isTrue();
        assertThat(other.get()).isEqualTo(new Result.Busy("one"));
    }

    @Test
    void aRunThatLostItsLeaseWritesNothingMore() {
        AtomicInteger writes = new AtomicInteger();
        AtomicReference<Leases.Lease> thief = new AtomicReference<>();
        world.graph
                .writes()
                .before(
                        () -> {
                            if (writes.incrementAndGet() == 2) {
                                world.clock.passes(Duration.ofMinutes(6));
                                world.store.leases().take("group t1", "two").ifPresent(thief::set);
                            }
                        });

        Result result = world.run("one").apply(world.list());

        assertThat(writes).hasValue(2);
        assertThat(World.states(result)).contains(ItemState.NOT_TRIED);
        assertThat(world.target.users()).hasSize(55);
        assertThat(thief.get().holds()).isTrue();
    }

    @Test
    void theNextRunFinishesWhatACrashLeft() {
        world.graph
                .writes()
                .before(
                        () -> {
                            if (world.target.users().size() >= 35) {
                                throw new OutOfMemoryError("the instance dies here");
                            }
                        });
        Result first = world.run("one").apply(world.list());
        world.graph.writes().before(() -> {});
        world.clock.passes(Duration.ofMinutes(20));
        world.approve(world.run("one").show(world.list()));

        Result second = world.run("two").apply(world.list());

        assertThat(((Result.Applied) first).complete()).isFalse();
        assertThat(((Result.Applied) second).complete()).isTrue();
        assertThat(world.target.users()).hasSize(60);
        assertThat(world.store.runs().last("technicians").orElseThrow().state())
                .isEqualTo(RunState.DONE);
    }
}
