package io.benchmate.graphsync;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.graphsync.audit.ItemState;
import io.benchmate.graphsync.graph.FakeUser;
import io.benchmate.graphsync.reconcile.Mode;
import io.benchmate.graphsync.roster.Pin;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

@ParameterizedClass
@EnumSource(Database.class)
class SyncRunTest {
    private final World world;

    SyncRunTest(Database database) {
        world = new World(database.empty(), 60, 55);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void theFirstRunOnlyShows() {
        Result result = world.run("cron").apply(world.list());

        assertThat(((Result.HeldBack) result).held().words())
                .containsExactly("the first run of a list is always shown first");
        assertThat(world.target.users()).hasSize(55);
        assertThat(world.graph.calls("PATCH")).isZero();
    }

    @Test
    void makesTheListEqualAndThenHasNothingToDo() {
        world.source.users().remove("u3");

        Result first = world.begin();
        world.clock.passes(Duration.ofHours(1));
        Result second = world.run("cron").apply(world.list());

        assertThat(((Result.Applied) first).complete()).isTrue();
        assertThat(((Result.Applied) first).unseen()).isZero();
        assertThat(world.target.users()).containsExactlyInAnyOrderElementsOf(world.source.users());
        assertThat(World.prepared(second).plan().changes()).isEmpty();
        assertThat(second).isInstanceOf(Result.Shown.class);
    }

    @Test
    void addsBeforeItTakesOff() {
        world.source.users().remove("u3");
        world.graph.forgetCalls();

        world.begin();

        List<String> writes =
                world.graph.calls().stream().filter(one -> !one.startsWith("GET")).toList();
        assertThat(writes).hasSize(2);
        assertThat(writes.getFirst()).startsWith("PATCH");
        assertThat(writes.getLast()).startsWith("DELETE");
    }

    @Test
    void aListThatOnlyAddsKeepsEverybody() {
        world.source.users().remove("u3");
        world.approve(world.run("olu").show(world.list(Mode.ADD_ONLY)));

        Result result = world.run("olu").apply(world.list(Mode.ADD_ONLY));

        assertThat(World.prepared(result).plan().setAside()).hasSize(1);
        assertThat(world.target.users()).hasSize(60).contains("u3");
    }

    @Test
    void anApprovalIsForExactlyThePlanThatWasSeen() {
        Result seen = world.run("olu").show(world.list());
        world.approve(seen);
        world.target.users().remove("u9");

        Result result = world.run("olu").apply(world.list());

        assertThat(result).isInstanceOf(Result.HeldBack.class);
        assertThat(world.target.users()).hasSize(54);
    }

    @Test
    void whatWaitsForApprovalIsNoFailureAndEndsARowOfThem() {
        world.run("cron").apply(world.list());
        world.run("cron").apply(world.list());
        assertThat(world.store.attempts().failuresInARow("technicians")).isZero();
        assertThat(world.store.attempts().waitingSince("technicians")).isPresent();

        world.graph.refuses(403, 100, "groups/s1/transitiveMembers");
        assertThat(world.run("cron").apply(world.list())).isInstanceOf(Result.Unread.class);

        assertThat(world.store.attempts().failuresInARow("technicians")).isEqualTo(1);
        assertThat(world.store.attempts().waitingSince("technicians")).isEmpty();
        assertThat(world.store.attempts().lastComplete("technicians")).isEmpty();
    }

    @Test
    void aSourceThatFailsChangesNothing() {
        world.begin();
        world.source.users().clear();
        world.graph.refuses(403, 100, "groups/s1/transitiveMembers");

        Result first = world.run("cron").apply(world.list());
        Result second = world.run("cron").apply(world.list());

        assertThat(first).isInstanceOf(Result.Unread.class);
        assertThat(second).isInstanceOf(Result.Unread.class);
        assertThat(world.target.users()).hasSize(60);
        assertThat(world.store.attempts().failuresInARow("technicians")).isEqualTo(2);
    }

    @Test
    void anEmptiedSourceIsHeldAndCannotBeApproved() {
        world.begin();
        world.source.users().clear();
        world.clock.passes(Duration.ofHours(1));
        world.approve(world.run("olu").show(world.list()));

        Result result = world.run("olu").apply(world.list());

        assertThat(((Result.HeldBack) result).held().approvable()).isFalse();
        assertThat(world.target.users()).hasSize(60);
    }

    @Test
    void lostPermissionToReadPeopleIsHeld() {
        world.begin();
        for (int i = 1; i <= 60; i++) {
            world.graph.put(FakeUser.of(i).withMail(null));
        }

        Result result = world.run("cron").apply(world.list());

        assertThat(((Result.HeldBack) result).held().words())
                .anyMatch(one -> one.contains("have no e-mail address"));
    }

    @Test
    void doesNotRepairWhatTheTargetDoesNotShowYet() {
        world.approve(world.run("olu").show(world.list()));
        world.graph.lags(8);

        Result first = world.run("olu").apply(world.list());
        Result second = world.run("cron").apply(world.list());

        assertThat(((Result.Applied) first).unseen()).isEqualTo(5);
        assertThat(World.prepared(second).plan().changes()).isEmpty();
        assertThat(world.graph.calls("PATCH")).isEqualTo(1);
    }

    @Test
    void triesAParkedPersonDailyAndNotAtEveryRun() {
        world.graph.writes().refusesGuest("u58");

        Result first = world.begin();
        world.clock.passes(Duration.ofHours(2));
        world.graph.forgetCalls();
        Result second = world.run("cron").apply(world.list());
        world.clock.passes(Duration.ofHours(22));
        Result third = world.run("cron").apply(world.list());

        assertThat(World.states(first)).contains(ItemState.PARKED);
        assertThat(World.prepared(second).plan().changes()).isEmpty();
        assertThat(World.states(third)).containsExactly(ItemState.PARKED);
        assertThat(world.target.users()).hasSize(59);
    }

    @Test
    void looksWhenEveryAnswerWasLost() {
        world.graph.losesAnswers(5, "PATCH");

        Result result = world.begin();

        assertThat(World.states(result))
                .isNotEmpty()
                .allMatch(one -> one == ItemState.DONE || one == ItemState.ALREADY_SO);
        assertThat(world.target.users()).hasSize(60);
    }

    @Test
    void pinsAndOptOutsCountAtTheNextRun() {
        world.begin();
        world.store.wishes().pin("technicians", pin(Pin.Kind.OPT_OUT, "p4@uni.example"));
        world.store.wishes().pin("technicians", pin(Pin.Kind.PIN, "p99@uni.example"));
        world.clock.passes(Duration.ofHours(1));

        Result result = world.run("cron").apply(world.list());

        assertThat(((Result.Applied) result).complete()).isTrue();
        assertThat(world.target.users()).contains("u99").doesNotContain("u4");
        assertThat(world.store.standings().why("technicians", "P4@uni.example"))
                .get()
                .satisfies(
                        why -> {
                            assertThat(why.belongs()).isFalse();
                            assertThat(why.because().getFirst()).startsWith("opted out");
                        });
    }

    @Test
    void undoesARunAndAsksBeforeTheNext() {
        world.begin();
        world.source.users().remove("u3");
        world.clock.passes(Duration.ofHours(1));
        Result.Applied applied = (Result.Applied) world.run("cron").apply(world.list());
        world.clock.passes(Duration.ofDays(89));

        Result undone = world.run("olu").undo(world.list(), applied.run(), true);
        world.clock.passes(Duration.ofHours(1));
        Result next = world.run("cron").apply(world.list());

        assertThat(((Result.Applied) undone).complete()).isTrue();
        assertThat(world.target.users()).contains("u3");
        assertThat(((Result.HeldBack) next).held().words())
                .containsExactly("the last run was undone; this may do it again");
    }

    @Test
    void undoesNothingAfterNinetyDaysAndNothingOfAnotherList() {
        Result.Applied applied = (Result.Applied) world.begin();

        assertThat(world.run("olu").undo(world.list(), applied.run() + 1, true))
                .isInstanceOf(Result.NothingToUndo.class);
        world.clock.passes(Duration.ofDays(91));
        assertThat(world.run("olu").undo(world.list(), applied.run(), true))
                .isInstanceOf(Result.NothingToUndo.class);
    }

    @Test
    void refusesATargetBeforeTheFirstWrite() {
        world.target.as().mailSecurity(true, false);

        Result result = world.begin();

        assertThat(((Result.Refused) result).reason()).contains("distribution list");
        assertThat(world.graph.calls("PATCH")).isZero();
    }

    @Test
    void warnsWhenTheOwnersAccountIsDisabled() {
        world.graph.put(FakeUser.of(1).disabled());

        assertThat(World.prepared(world.run("olu").show(world.list())).warnings())
                .containsExactly(
                        "the account of the list's owner (p1@uni.example) is disabled: name"
                                + " another");
    }

    @Test
    void warnsWhenTheOwnerIsInNoSourceAndNoLongerInTheDirectory() {
        world.source.users().remove("u1");
        world.graph.forget("u1");
        world.graph.put(FakeUser.of(2).disabled());
        world.source.users().remove("u2");

        assertThat(World.prepared(world.run("olu").show(world.list())).warnings())
                .containsExactly(
                        "the list's owner (p1@uni.example) is no longer in the directory: name"
                                + " another",
                        "the account of the list's deputy (p2@uni.example) is disabled: name"
                                + " another");
    }

    @Test
    void aDirectoryThatDoesNotAnswerIsNoReasonToWarn() {
        world.graph.refuses(403, 100, "users?");

        assertThat(World.prepared(world.run("olu").show(world.list())).warnings()).isEmpty();
    }

    private static Pin pin(Pin.Kind kind, String who) {
        return new Pin(who, kind, "Olu", "asked for it", Optional.empty());
    }
}
