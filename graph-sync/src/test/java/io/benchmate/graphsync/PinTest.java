package io.benchmate.graphsync;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.graphsync.roster.Pin;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** What pins do whose people no source has, from the database to the group. */
class PinTest {
    private final World world = new World(Database.H2.empty(), 20, 20);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aPinByObjectIdPutsOnWhomNoSourceHas() {
        pin("u99", Optional.empty());

        Result result = world.begin();

        assertThat(((Result.Applied) result).complete()).isTrue();
        assertThat(world.target.users()).hasSize(21).contains("u99");
        assertThat(world.store.standings().why("technicians", "p99@uni.example"))
                .get()
                .satisfies(
                        why ->
                                assertThat(why.because())
                                        .containsExactly(
                                                "pinned by Olu: asked for it", "in no source"));
    }

    @Test
    void aMemberInNoSourceStaysOnceHeIsPinned() {
        world.target.users().add("u99");
        pin("u99", Optional.empty());

        Result result = world.run("olu").show(world.list());

        assertThat(World.prepared(result).plan().leaves()).isEmpty();
    }

    @Test
    void aPinEndsWithItsLastDay() {
        pin("p99@uni.example", Optional.of(LocalDate.of(2026, 11, 25)));
        pin("u98", Optional.of(LocalDate.of(2026, 11, 25)));
        world.begin();
        assertThat(world.target.users()).contains("u98", "u99");
        world.clock.passes(Duration.ofDays(1));

        Result result = world.run("cron").apply(world.list());

        assertThat(((Result.Applied) result).complete()).isTrue();
        assertThat(world.target.users()).hasSize(20).doesNotContain("u98", "u99");
    }

    @Test
    void endingAPinIsNoShrunkenSource() {
        pin("p98@uni.example", Optional.empty());
        pin("p99@uni.example", Optional.empty());
        world.begin();
        world.store.wishes().unpin("technicians", "p99@uni.example");
        world.clock.passes(Duration.ofHours(1));

        Result result = world.run("cron").apply(world.list());

        assertThat(((Result.Applied) result).complete()).isTrue();
        assertThat(world.target.users()).contains("u98").doesNotContain("u99");
    }

    @Test
    void aPinOfWhomNobodyKnowsIsTold() {
        pin("u9999", Optional.empty());

        Result result = world.run("olu").show(world.list());

        assertThat(World.prepared(result).problems())
                .containsExactly(
                        "u9999 is pinned, but no source and no directory knows the person");
    }

    @Test
    void aDirectoryThatDoesNotAnswerYieldsNoPlanWithoutThePinned() {
        world.begin();
        pin("u99", Optional.empty());
        world.graph.refuses(403, 100, "users?");

        assertThat(world.run("cron").apply(world.list())).isInstanceOf(Result.Unread.class);
    }

    private void pin(String who, Optional<LocalDate> until) {
        world.store
                .wishes()
                .pin("technicians", new Pin(who, Pin.Kind.PIN, "Olu", "asked for it", until));
    }
}
