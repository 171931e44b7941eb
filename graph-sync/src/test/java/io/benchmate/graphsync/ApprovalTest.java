package io.benchmate.graphsync;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.graphsync.audit.Counts;
import io.benchmate.graphsync.guard.Verdict;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;

/** What an approval and a rejection hold for: exactly one plan. */
@ParameterizedClass
@EnumSource
class ApprovalTest {
    private final World world;

    ApprovalTest(Database database) {
        world = new World(database.empty(), 100, 97);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void appliesExactlyThePlanThatWasApprovedInOneStep() {
        String hash = hash();

        Result result = world.run("bot").apply(world.list(), hash, "Morgan");

        assertThat(result).isInstanceOf(Result.Applied.class);
        assertThat(world.target.users()).hasSize(100);
        assertThat(world.store.runs().last("technicians").orElseThrow().approvedBy())
                .contains("Morgan");
    }

    @Test
    void showsAPlanThatChangedMeanwhileAndWritesNothing() {
        String hash = hash();
        world.source.users().add("u101");

        Result result = world.run("bot").apply(world.list(), hash, "Morgan");

        assertThat(result).isInstanceOf(Result.Shown.class);
        assertThat(world.target.users()).hasSize(97);
        assertThat(world.store.attempts().last("technicians")).isEmpty();
    }

    @Test
    void holdsWhatSomebodyRejectedThoughTheGuardWouldClearIt() {
        world.begin();
        world.source.users().add("u101");
        world.clock.passes(java.time.Duration.ofHours(1));
        world.store.wishes().reject("technicians", hash(), "Morgan");

        Result result = world.run("cron").apply(world.list());

        assertThat(((Result.HeldBack) result).held().words())
                .contains("Morgan rejected exactly this plan");
        assertThat(world.target.users()).doesNotContain("u101");
    }

    @Test
    void anApprovalAfterARejectionHolds() {
        String hash = hash();
        world.store.wishes().reject("technicians", hash, "Morgan");

        world.run("bot").apply(world.list(), hash, "Priya");

        assertThat(world.target.users()).hasSize(100);
        assertThat(World.prepared(world.run("bot").show(world.list())).verdict())
                .isInstanceOf(Verdict.Cleared.class);
    }

    @Test
    void undoesExactlyWhatWasShown() {
        Result.Applied done = (Result.Applied) world.begin();
        String inverse =
                World.prepared(world.run("bot").undo(world.list(), done.run(), false))
                        .plan()
                        .hash();

        Result other = world.run("bot").undo(world.list(), done.run(), "0".repeat(20), "Morgan");
        Result exact = world.run("bot").undo(world.list(), done.run(), inverse, "Morgan");

        assertThat(other).isInstanceOf(Result.Shown.class);
        assertThat(exact).isInstanceOf(Result.Applied.class);
        assertThat(world.target.users()).hasSize(97);
    }

    @Test
    void countsWhoIsOnTheListAtOnceWhenARunHasChangedIt() {
        Result run = world.begin();

        assertThat(((Result.Applied) run).complete()).isTrue();
        assertThat(world.store.counts().latest("technicians").orElseThrow().members())
                .isEqualTo(world.target.users().size());
    }

    @Test
    void countsWhoIsOnTheListDayByDay() {
        hash();
        world.begin();
        hash();

        assertThat(world.store.counts().from("technicians", LocalDate.of(2026, 1, 1)))
                .contains(new Counts.Count(LocalDate.of(2026, 11, 25), 100, 100));
    }

    private String hash() {
        return World.prepared(world.run("bot").show(world.list())).plan().hash();
    }
}
